#!/usr/bin/env python3
"""Carries bytes between standard input and output and a TCP port, each way so many milliseconds late.

    relay.py MILLISECONDS PORT

A link of that length, as ssh's ProxyCommand: order is kept, and nothing is thinned out.
"""
import collections, os, select, socket, sys, time

delay = int(sys.argv[1]) / 1000
link = socket.create_connection(("127.0.0.1", int(sys.argv[2])))
link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
targets = {sys.stdin.fileno(): link.fileno(), link.fileno(): sys.stdout.fileno()}
waiting = collections.deque()
while targets or waiting:
    pause = max(0, waiting[0][0] - time.monotonic()) if waiting else None
    for source in select.select(list(targets), [], [], pause)[0]:
        data = os.read(source, 65536)
        waiting.append((time.monotonic() + delay, targets[source], data))
        if not data:
            del targets[source]
    while waiting and waiting[0][0] <= time.monotonic():
        _, target, data = waiting.popleft()
        if not data:
            sys.exit()
        while data:
            data = data[os.write(target, data):]
