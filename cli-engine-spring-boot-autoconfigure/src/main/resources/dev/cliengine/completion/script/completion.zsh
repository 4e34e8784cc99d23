#compdef @NAME@
# Completion of @NAME@ for zsh, made by '@NAME@ completion zsh'.
# It never evaluates what is typed, and never what the application answers.

# Sets rows to what is known of a key.
@FUNCTION@_rows() {
	case $1 in
@TABLE@
	(*)
		rows=()
		return 1
		;;
	esac
}

@FUNCTION@_option() {
	@FUNCTION@_rows "value:$at:$1" || @FUNCTION@_rows "value:@:$1"
}

# Reads the words before the cursor; fails where only the application knows.
@FUNCTION@_walk() {
	local word
	for word in "${before[@]}"; do
		if [[ -n $waiting ]]; then
			waiting=''
		elif [[ -z $ended && $word == -- ]]; then
			ended=1
		elif [[ -z $ended && $word == -?* ]]; then
			@FUNCTION@_option "${word%%=*}" || return 1
			[[ $word != *=* && ${rows[1]} == '?value' ]] && waiting=$word
		elif @FUNCTION@_rows "commands:$at"; then
			[[ -n $ended ]] && continue
			@FUNCTION@_rows "into:$at:$word" || return 1
			at=${rows[1]}
		else
			(( count++ ))
		fi
	done
	return 0
}

# Sets rows to what may stand at the cursor.
@FUNCTION@_here() {
	local -a more
	if [[ -n $waiting ]]; then
		@FUNCTION@_option "$waiting"
	elif [[ -z $ended && $current == --*=* ]]; then
		prefix=${current%%=*}=
		@FUNCTION@_option "${current%%=*}"
	elif [[ -z $ended && $current == -* ]]; then
		@FUNCTION@_rows "options:$at" && more=("${rows[@]}")
		@FUNCTION@_rows options:@
		rows=("${more[@]}" "${rows[@]}")
	elif @FUNCTION@_rows "commands:$at"; then
		[[ -n $ended ]] && rows=()
		return 0
	else
		@FUNCTION@_rows "argument:$at:$count" || @FUNCTION@_rows "argument:$at:@" || return 0
	fi
}

# Adds candidates from rows; zsh itself quotes what it inserts.
@FUNCTION@_offer() {
	local row word
	local -a values shown
	for row in "${rows[@]}"; do
		word=${row%%$'\t'*}
		[[ -n $word && $word[1,$#current] == "$current" ]] || continue
		values+=("${word#"$prefix"}")
		if [[ $row == *$'\t'* ]]; then
			shown+=("$word  -- ${row#*$'\t'}")
		else
			shown+=("$word")
		fi
	done
	(( $#values )) || return 1
	[[ -n $prefix ]] && compset -P 1 '*='
	if [[ "${rows[*]}" == *$'\t'* ]]; then
		compadd "$@" -V @NAME@ -l -d shown -a values
	else
		compadd "$@" -V @NAME@ -d shown -a values
	fi
}

@FUNCTION@_files() {
	[[ -n $prefix ]] && compset -P 1 '*='
	_files
}

# Offers what the application answers. Its last line says how to go on.
@FUNCTION@_ask() {
	local answer last
	answer=$(command @NAME@ @ASK@ -- "${before[@]}" "$current" 2>/dev/null </dev/null)
	[[ $current == --*=* && -z $ended && -z $waiting ]] && prefix=${current%%=*}=
	rows=("${(@f)answer}")
	last=$rows[-1]
	[[ $last == :* ]] || return 1
	rows[-1]=()
	case $last in
	(:nospace) @FUNCTION@_offer -S '' ;;
	(:files) @FUNCTION@_offer || @FUNCTION@_files ;;
	(*) @FUNCTION@_offer ;;
	esac
}

@FUNCTION@_complete() {
	emulate -L zsh
	local at='' waiting='' ended='' prefix='' current row
	local -a before rows ask files
	integer count=0
	(( CURRENT > 2 )) && before=("${(@Q)words[2,CURRENT-1]}")
	current=${(Q)PREFIX}
	if @FUNCTION@_walk && @FUNCTION@_here; then
		ask=(${(M)rows:#'?ask'}) files=(${(M)rows:#'?files'})
		rows=("${(@)rows:#\?*}")
		(( $#rows )) && rows=("$prefix${^rows[@]}") && @FUNCTION@_offer && return
		(( $#files )) && @FUNCTION@_files && return
		# Aliases of people's own stand where commands do
		(( $#ask )) || [[ -z $at$ended$waiting && -n $current && $current != -* ]] || return 1
	fi
	@FUNCTION@_ask
}

if [[ $funcstack[1] == _@NAME@ ]]; then
	@FUNCTION@_complete "$@"
else
	compdef @FUNCTION@_complete @NAME@
fi
