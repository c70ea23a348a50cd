# Sourced by benchmarks: write_section NAME puts standard input into RESULTS.md in place of what stood under that name.

machine() {
    local model
    model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)
    printf '%s cores (%s), %s GiB, Linux %s, JDK %s, load before the run %s' "$(nproc)" "${model:-unknown}" \
        "$(awk '/MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo)" "$(uname -r | cut -d- -f1)" \
        "$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$LINLI_JDK/release")" "$(cut -d' ' -f1 /proc/loadavg)"
}

write_section() {
    local results=$LINLI_ROOT/bench/RESULTS.md new
    new=$(mktemp)
    [ -e "$results" ] || printf '# Results\n\nEach section is written by its benchmark, in place of the one before.\n' >"$results"
    { awk -v name="## $1" '/^## / {skip = ($0 == name)} !skip' "$results" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
      printf '\n## %s\n\n' "$1"
      cat; } >"$new"
    cat "$new" >"$results"
    rm -f "$new"
}

# median of the numbers on standard input, one a line
median() { sort -n | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }
