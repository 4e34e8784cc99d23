#!/usr/bin/env python3
"""Runs commands with hyperfine and prints their medians and ratios as Markdown, one table an action.

Usage: measure.py CASES ROUNDS [LABEL=TOOL...]

A line of CASES is ACTION, TOOL and COMMAND with tabs between. All commands are run in turn, so that what else the machine does
hits all of them. Each LABEL is a column: the time relative to that TOOL, at the same action or, where it does only one, at that.
"""
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

RUNS_A_ROUND = 2
REFUSED = "usage error"


def cases(path):
    with open(path) as lines:
        return [tuple(line.rstrip("\n").split("\t")) for line in lines]


def peak(action, tool, command):
    """MiB of one run. Nothing is worth a figure that does not do what it should."""
    with tempfile.NamedTemporaryFile("r") as memory:
        # Not from here: a child's peak is never less than that of who started it, and that one is small
        run = subprocess.run(["/usr/bin/time", "--quiet", "--format=%M", "--output", memory.name, *shlex.split(command)],
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        used = int(memory.read())
    if (run.returncode == 0) == (action == REFUSED) or not run.stdout.strip():
        sys.exit(f"{tool}: {command}: exit code {run.returncode}\n{run.stdout.decode(errors='replace')}")
    return used / 1024


def times(commands, rounds):
    taken = [[] for _ in commands]
    with tempfile.NamedTemporaryFile(suffix=".json") as export:
        for _ in range(rounds):
            # Usage errors fail, as they should
            options = ["--shell=none", "--ignore-failure", "--style=none", "--runs", str(RUNS_A_ROUND)]
            subprocess.run(["hyperfine", *options, "--export-json", export.name, *commands], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            with open(export.name) as results:
                for all_taken, result in zip(taken, json.load(results)["results"]):
                    all_taken.extend(result["times"])
    return [1000 * statistics.median(each) for each in taken]


def base(medians, action, tool):
    named = {of: median for (of, name), median in medians.items() if name == tool}
    if action in named:
        return named[action]
    return next(iter(named.values())) if len(named) == 1 else None


def table(action, medians, memory, columns):
    print(f"\n| {action} | median, ms |" + "".join(f" × {label} |" for label, _ in columns) + " peak memory, MiB |")
    print("|---|" + "---:|" * (len(columns) + 2))
    for (of, tool), median in medians.items():
        if of == action:
            bases = [base(medians, action, name) for _, name in columns]
            ratios = "".join(f" {median / each:.2f} |" if each else " – |" for each in bases)
            print(f"| {tool} | {median:.0f} |{ratios} {memory[of, tool]:.0f} |")


def main():
    all_cases = cases(sys.argv[1])
    began = time.monotonic()
    memory = {case[:2]: peak(*case) for case in all_cases}
    found = times([command for _, _, command in all_cases], int(sys.argv[2]))
    medians = {case[:2]: median for case, median in zip(all_cases, found)}
    columns = [tuple(word.split("=", 1)) for word in sys.argv[3:]]
    for action in dict.fromkeys(action for action, _ in medians):
        table(action, medians, memory, columns)
    runs = RUNS_A_ROUND * int(sys.argv[2])
    print(f"\nMedians of {runs} runs, in turn, and memory of one, on {os.cpu_count()} cores; {time.monotonic() - began:.0f} s in all.")


main()
