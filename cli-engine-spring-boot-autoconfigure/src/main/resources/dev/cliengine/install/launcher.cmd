@echo off
rem @MARK@
setlocal DisableDelayedExpansion
set "_cli_app=@APP@"
set "_cli_jvm=@JVM@"
set "_cli_product=@PRODUCT@"
@ROUTES@
if defined @VARIABLE@ if not "%@VARIABLE@%"=="%_cli_jvm%" set "_cli_jvm=%@VARIABLE@%" & goto other
if not exist "%_cli_jvm%\bin\java.exe" goto search
if not exist "%_cli_app%\%_cli_product%@ENDING@" goto other
"%_cli_jvm%\bin\java.exe" @FLAGS@ "@USING@%_cli_app%\%_cli_product%@ENDING@" @IDENTITY@ -jar "%_cli_app%\@JAR@" @PREFIX@%*
exit /b %ERRORLEVEL%

:search
if defined JAVA_HOME set "_cli_jvm=%JAVA_HOME%"
if exist "%_cli_jvm%\bin\java.exe" goto other
for %%j in (java.exe) do set "_cli_jvm=%%~dp$PATH:j.."

:other
if not exist "%_cli_jvm%\bin\java.exe" goto missing
"%_cli_jvm%\bin\java.exe" @FLAGS@ @IDENTITY@ -jar "%_cli_app%\@JAR@" @PREFIX@%*
exit /b %ERRORLEVEL%

:missing
echo %~n0: there is no Java 17 or newer; set @VARIABLE@ to the directory of a JVM 1>&2
exit /b 1
