#!/bin/sh
# @MARK@
# Nothing but the JVM is started on the usual way through here
_cli_app=@APP@
_cli_jvm=@JVM@
_cli_product=@PRODUCT@
_cli_cache=
_cli_anew=
_cli_brief=

@ROUTES@
# Whether another JVM than the known one is a JVM, and new enough
_cli_suits() {
	if [ ! -x "$_cli_jvm/bin/java" ]; then
		_cli_why="there is no bin/java in '$_cli_jvm'"
		return 1
	fi
	if [ -r "$_cli_jvm/release" ]; then
		while IFS='=".+-' read -r _cli_key _cli_none _cli_major _cli_rest; do
			if [ "$_cli_key" = JAVA_VERSION ] && [ "$_cli_major" -lt 17 ] 2>/dev/null; then
				_cli_why="'$_cli_jvm' is older than Java 17"
				return 1
			fi
		done <"$_cli_jvm/release"
	fi
}

_cli_search() {
	_cli_anew=yes
	if [ -n "${JAVA_HOME:-}" ]; then
		_cli_jvm=$JAVA_HOME
		_cli_suits && return
	fi
	_cli_why='there is no Java 17 or newer on the PATH'
	_cli_jvm=$(command -v java) || return
	_cli_jvm=$(readlink -f "$_cli_jvm" 2>/dev/null || printf '%s\n' "$_cli_jvm")
	_cli_jvm=${_cli_jvm%/bin/java}
	_cli_suits
}

_cli_fail() {
	printf '%s: %s; set @VARIABLE@ to the directory of a JVM\n' "${0##*/}" "$_cli_why" >&2
	exit 1
}

# Whether a line needs no application: then a smaller cache will do, which is read sooner
_cli_guess() {
	_cli_first=${1-}
	_cli_second=${2-}
	if [ "$_cli_first" = argv0 ]; then
		_cli_first=
		[ "$_cli_second" != "$_cli_product" ] || _cli_first=${3-}
		_cli_second=${4-}
	fi
	case $_cli_first in
	help | __complete | -v | --version)
		_cli_brief=yes
		return
		;;
	esac
	for _cli_word; do
		case $_cli_word in
		-h | --help)
			_cli_brief=yes
			return
			;;
		--) break ;;
		esac
	done
	case "$_cli_product $_cli_first $_cli_second" in
	"$_cli_product  "* | "$_cli_product -"*@KNOWN@) ;;
	*) _cli_brief=yes ;;
	esac
}

if [ -n "${@VARIABLE@:-}" ] && [ "$@VARIABLE@" != "$_cli_jvm" ]; then
	_cli_jvm=$@VARIABLE@
	_cli_suits || _cli_fail
elif [ ! -x "$_cli_jvm/bin/java" ]; then
	_cli_search || _cli_fail
elif [ @CHANGED@ -nt "$_cli_app/jvm" ] || [ @CHANGED@ -ot "$_cli_app/jvm" ]; then
	_cli_anew=yes
elif [ -s "$_cli_app/$_cli_product@ENDING@" ]; then
	_cli_cache="@USING@$_cli_app/$_cli_product@ENDING@"
	[ ! -s "$_cli_app/$_cli_product.quick@ENDING@" ] || _cli_guess "$@"
fi

# The known JVM was exchanged: one of the runs that see it makes the caches anew
if [ -n "$_cli_anew" ] && [ -w "$_cli_app" ] && [ ! -d "$_cli_app/retraining" ] &&
	mkdir "$_cli_app/retraining" 2>/dev/null; then
	@LAUNCHER@ self update-cache </dev/null >/dev/null 2>&1 &
fi

if [ -n "$_cli_brief" ]; then
	# What is not answered here, such as somebody's alias, was not touched
	"$_cli_jvm/bin/java" @FLAGS@ @BRIEF@ "@USING@$_cli_app/$_cli_product.quick@ENDING@" @ATTEMPT@ @IDENTITY@ \
		-cp "$_cli_app/"@JAR@ @MAIN@ "$@"
	_cli_code=$?
	[ "$_cli_code" -eq @DECLINED@ ] || exit "$_cli_code"
fi

exec "$_cli_jvm/bin/java" @FLAGS@ ${_cli_cache:+"$_cli_cache"} @IDENTITY@ -jar "$_cli_app/"@JAR@ "$@"
