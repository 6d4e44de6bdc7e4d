# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts share that run a real fieldcase-office and real devices (tests/support/syncdevice). Needs common.sh;
# $office and $device are the two programs.

# A port that nobody listens on, below those that the system gives to outgoing lines.
free_port() {
    local tried port
    for tried in $(seq 50); do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo $port; return; }
    done
    fail "no free port"
}

# found_office FOLDER PORT: a new office with two officers in its register.
found_office() {
    "$office" init --data "$1" --name 示例市应急管理局 --region 鲁示 --government 示例市人民政府 \
        --court 示例市人民法院 --address 127.0.0.1 --port "$2" >"$work/log" 2>&1 || { cat "$work/log"; fail "init"; }
    printf '姓名,执法证号,有效期至\n李喆,鲁示001,2099-12-31\n张堃,鲁示002,2099-12-31\n' >"$work/officers.csv"
    "$office" import officers "$work/officers.csv" --data "$1" >"$work/log" 2>&1 || { cat "$work/log"; fail "import"; }
}

# serve FOLDER PORT: starts it and waits until it listens or ends; its process is $server. What is in the array
# `preload` is set in its environment.
serve() {
    : >"$work/served"
    env "${preload[@]}" "$office" serve --data "$1" --listen "127.0.0.1:$2" --json >"$work/served" 2>"$work/serve.log" &
    server=$!
    until [ -s "$work/served" ] || ! kill -0 "$server" 2>/dev/null; do sleep 0.01; done
}

# Ends what serve() started, if it lives. Its exit code is returned.
stop_serving() {
    kill -TERM "$server" 2>/dev/null
    { wait "$server"; } 2>/dev/null
}

# ticket FOLDER OPTIONS…: a ticket that lets one device in.
ticket() {
    local folder=$1
    shift
    "$office" enrol --data "$folder" "$@" --json 2>/dev/null | sed -n 's/.*"ticket":"\([^"]*\)".*/\1/p'
}

# number FOLDER NAME: a figure that `stats` tells.
number() { "$office" stats --data "$1" --json 2>/dev/null | sed -n "s/.*\"$2\":\([0-9]*\).*/\1/p"; }
