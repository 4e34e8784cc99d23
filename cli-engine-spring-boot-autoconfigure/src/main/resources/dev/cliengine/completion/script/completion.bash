# Completion of @NAME@ for bash, made by '@NAME@ completion bash'.
# It never evaluates what is typed, and never what the application answers.

# Sets rows to what is known of a key.
@FUNCTION@_rows() {
	case $1 in
@TABLE@
	*)
		rows=()
		return 1
		;;
	esac
}

# Splits the line up to the cursor into words without their quotes. Readline replaces
# only a part of the last word: 'lead' says how much of it stays, 'quote' which quote is open.
@FUNCTION@_split() {
	local line=${COMP_LINE:0:COMP_POINT} word='' any='' char next before=0 i
	words=() lead=0 quote=''
	for ((i = 0; i < ${#line}; i++)); do
		char=${line:i:1}
		if [[ $char == "'" && $quote != '"' || $char == '"' && $quote != "'" ]]; then
			any=1
			if [[ -n $quote ]]; then
				quote='' lead=$before
			else
				quote=$char before=$lead lead=${#word}
			fi
		elif [[ $char == \\ && $quote != "'" ]]; then
			i=$((i + 1)) next=${line:i:1} any=1
			[[ $quote == '"' && $next != [\"\$\`\\] ]] && word+=\\
			word+=$next
		elif [[ -z $quote && $char == [[:space:]] ]]; then
			[[ -n $any ]] && words+=("$word")
			word='' any='' lead=0
		else
			word+=$char any=1
			[[ -z $quote && $COMP_WORDBREAKS == *"$char"* ]] && lead=${#word}
		fi
	done
	words+=("$word")
}

# Adds a candidate, quoted for the place where it is inserted.
@FUNCTION@_offer() {
	local text=$1
	[[ ${text:0:${#current}} == "$current" ]] || return 0
	text=${text:lead}
	case $quote in
	"'")
		text=${text//"'"/"'\\''"}
		;;
	'"')
		text=${text//\\/\\\\}
		text=${text//\"/\\\"}
		text=${text//\$/\\\$}
		text=${text//\`/\\\`}
		text=${text//'!'/'"\!"'}
		;;
	*)
		[[ -n $text ]] && printf -v text '%q' "$text"
		;;
	esac
	# Readline takes a quote at the beginning for the one that is open, at the end for its
	# close, which it adds otherwise
	[[ -n $quote && $text == *"$quote" ]] && text+=$quote
	COMPREPLY+=("$quote$text")
}

# Offers what the application answers. Its last line says how to go on.
@FUNCTION@_ask() {
	local answer row last=''
	answer=$(command @NAME@ @ASK@ -- "${words[@]:1}" 2>/dev/null </dev/null)
	last=${answer##*$'\n'}
	[[ $last == :* && $answer == *$'\n'* ]] && while IFS= read -r row; do
		@FUNCTION@_offer "${row%%$'\t'*}"
	done <<<"${answer%$'\n'*}"
	case $last in
	:nospace) compopt -o nospace 2>/dev/null ;;
	:files) compopt -o default 2>/dev/null ;;
	esac
}

@FUNCTION@_option() {
	@FUNCTION@_rows "value:$path:$1" || @FUNCTION@_rows "value:@:$1"
}

# Reads the words before the cursor; fails where only the application knows.
@FUNCTION@_walk() {
	local word i
	for ((i = 1; i < ${#words[@]} - 1; i++)); do
		word=${words[i]}
		if [[ -n $waiting ]]; then
			waiting=''
		elif [[ -z $ended && $word == -- ]]; then
			ended=1
		elif [[ -z $ended && $word == -?* ]]; then
			@FUNCTION@_option "${word%%=*}" || return 1
			[[ $word != *=* && ${rows[0]} == '?value' ]] && waiting=$word
		elif @FUNCTION@_rows "commands:$path"; then
			[[ -n $ended ]] && continue
			@FUNCTION@_rows "into:$path:$word" || return 1
			path=${rows[0]}
		else
			count=$((count + 1))
		fi
	done
	return 0
}

# Sets rows to what may stand at the cursor.
@FUNCTION@_here() {
	local more=()
	if [[ -n $waiting ]]; then
		@FUNCTION@_option "$waiting"
	elif [[ -z $ended && $current == --*=* ]]; then
		prefix=${current%%=*}=
		@FUNCTION@_option "${current%%=*}"
	elif [[ -z $ended && $current == -* ]]; then
		@FUNCTION@_rows "options:$path"
		more=("${rows[@]}")
		@FUNCTION@_rows options:@
		rows=("${more[@]}" "${rows[@]}")
	elif @FUNCTION@_rows "commands:$path"; then
		[[ -n $ended ]] && rows=()
		return 0
	else
		@FUNCTION@_rows "argument:$path:$count" || @FUNCTION@_rows "argument:$path:@" || return 0
	fi
}

@FUNCTION@_complete() {
	local IFS=$' \t\n' words rows row lead quote path='' waiting='' ended='' count=0 prefix='' current ask=''
	COMPREPLY=()
	@FUNCTION@_split
	current=${words[${#words[@]} - 1]}
	if @FUNCTION@_walk && @FUNCTION@_here; then
		for row in "${rows[@]}"; do
			case $row in
			'?ask') ask=1 ;;
			'?files') compopt -o default 2>/dev/null ;;
			'?'*) ;;
			*) @FUNCTION@_offer "$prefix$row" ;;
			esac
		done
		# Aliases of people's own stand where commands do
		[[ -z $path && -n $current && -z $ended && $current != -* && ${#COMPREPLY[@]} == 0 && -z $waiting ]] && ask=1
	else
		ask=1
	fi
	[[ -n $ask ]] && @FUNCTION@_ask
	return 0
}

complete -o nosort -F @FUNCTION@_complete @NAME@ 2>/dev/null || complete -F @FUNCTION@_complete @NAME@
