# Completion of @NAME@ for fish, made by '@NAME@ completion fish'.
# It never evaluates what is typed, and never what the application answers.

# Sets @FUNCTION@_found to what is known of a key.
function @FUNCTION@_rows
	switch "$argv[1]"
@TABLE@
		case '*'
			set -g @FUNCTION@_found
			return 1
	end
	# Setting a variable leaves the status of whatever came before
	return 0
end

function @FUNCTION@_option
	@FUNCTION@_rows "value:$argv[1]:$argv[2]"; or @FUNCTION@_rows "value:@:$argv[2]"
end

# The word at the cursor without its quotes.
function @FUNCTION@_current
	set -l raw (commandline -ct | string collect)
	string unescape -- "$raw"; or string replace -r '^[\'"]' '' -- "$raw"
end

# Prints the rows whose words begin with the last word, each after a prefix.
function @FUNCTION@_offer
	set -l some 1
	set -l length (string length -- "$argv[1]")
	for row in $argv[3..-1]
		# fish leaves a tilde as it is, which would become a directory
		string match -q -- '~*' "$argv[2]$row"; and continue
		if test "$(string sub -l $length -- "$argv[2]$row")" = "$argv[1]"
			printf '%s\n' "$argv[2]$row"
			set some 0
		end
	end
	return $some
end

function @FUNCTION@_files
	set -l prefix $argv[1]
	set -l typed (string sub -s (math (string length -- "$prefix") + 1) -- "$argv[2]")
	for file in (__fish_complete_path "$typed")
		printf '%s\n' "$prefix$file"
	end
end

# Offers what the application answers. Its last line says how to go on.
function @FUNCTION@_ask
	set -l prefix ''
	string match -q -- '--*=*' $argv[-1]; and set prefix (string replace -r '=.*' '=' -- $argv[-1])
	set -l answer (command @NAME@ @ASK@ -- $argv 2>/dev/null </dev/null)
	string match -qr '^:' -- "$answer[-1]"; or return
	set -l last $answer[-1]
	set -e answer[-1]
	@FUNCTION@_offer "$argv[-1]" '' $answer; and return
	test "$last" = :files; and @FUNCTION@_files "$prefix" "$argv[-1]"
end

function @FUNCTION@_complete
	set -l before (commandline -opc)
	set -e before[1]
	set -l current (@FUNCTION@_current | string collect)
	set -l place ''
	set -l waiting ''
	set -l ended ''
	set -l prefix ''
	set -l count 0
	for word in $before
		if test -n "$waiting"
			set waiting ''
		else if test -z "$ended"; and test "$word" = --
			set ended 1
		else if test -z "$ended"; and string match -qr '^-.' -- $word
			if not @FUNCTION@_option "$place" (string replace -r '=.*' '' -- $word | string collect)
				@FUNCTION@_ask $before "$current"
				return
			end
			if test "$@FUNCTION@_found[1]" = '?value'; and not string match -q -- '*=*' $word
				set waiting $word
			end
		else if @FUNCTION@_rows "commands:$place"
			test -n "$ended"; and continue
			if not @FUNCTION@_rows "into:$place:$word"
				@FUNCTION@_ask $before "$current"
				return
			end
			set place $@FUNCTION@_found[1]
		else
			set count (math $count + 1)
		end
	end
	set -l known 0
	set -l group ''
	if test -n "$waiting"
		@FUNCTION@_option "$place" $waiting
		set known $status
	else if test -z "$ended"; and string match -q -- '--*=*' $current
		set prefix (string replace -r '=.*' '=' -- $current)
		@FUNCTION@_option "$place" (string replace -r '=.*' '' -- $current)
		set known $status
	else if test -z "$ended"; and string match -q -- '-*' $current
		@FUNCTION@_rows "options:$place"
		set -l own $@FUNCTION@_found
		@FUNCTION@_rows options:@
		set -g @FUNCTION@_found $own $@FUNCTION@_found
	else if @FUNCTION@_rows "commands:$place"
		test -n "$ended"; and return
		set group 1
	else
		@FUNCTION@_rows "argument:$place:$count"; or @FUNCTION@_rows "argument:$place:@"; or return
	end
	if test $known -ne 0; or contains -- '?ask' $@FUNCTION@_found
		@FUNCTION@_ask $before "$current"
		return
	end
	@FUNCTION@_offer "$current" "$prefix" (string match -v -- '\?*' $@FUNCTION@_found); and return
	contains -- '?files' $@FUNCTION@_found; and @FUNCTION@_files "$prefix" "$current"
	# Aliases of people's own stand where commands do
	test -n "$group"; and test -z "$place"; and test -n "$current"; and @FUNCTION@_ask $before "$current"
end

complete -c @NAME@ -e
complete -c @NAME@ -k -f -a '(@FUNCTION@_complete)'
