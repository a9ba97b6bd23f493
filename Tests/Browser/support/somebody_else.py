"""Another user of the machine who knows everything but how to be the one who started the preview: he asks by many
connections, ends them at once, and comes back by the same ports. Started by a test, as that user.

Arguments: family, host, port, token, cookie, and how a connection is ended. Prints how often he tried and how often he
was let in.
"""

import random
import socket
import struct
import sys
import time

family = getattr(socket, sys.argv[1])
host, port, token, cookie, how = sys.argv[2], int(sys.argv[3]), *sys.argv[4:]
name = f"[{host}]" if ":" in host else host
requests = [
    f"GET {path} HTTP/1.1\r\nHost: {name}:{port}\r\n{more}Connection: close\r\n\r\n".encode()
    for path, more in [(f"/?token={token}", ""), ("/reviews/", f"Cookie: {cookie}\r\n")]
]


def connect(source):
    one = socket.socket(family)
    one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    one.settimeout(300)
    try:
        one.bind((host, source))
        one.connect((host, port))
        return one
    except OSError:
        one.close()
        return None


def end(one):
    if how == "reset":
        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if how == "half":
        one.shutdown(socket.SHUT_WR)
    else:
        one.close()


def answer(one):
    parts = []
    try:
        while part := one.recv(65536):
            parts.append(part)
    except OSError:
        pass
    one.close()
    return b"".join(parts)


tried = let_in = 0
for _ in range(20):
    first = random.randrange(20000, 59000)
    before = [(source, connect(source)) for source in range(first, first + 20)]
    before = [(source, one) for source, one in before if one]
    for number, (_, one) in enumerate(before):
        one.sendall(requests[number % 2])
        end(one)
    if how == "half":
        answers = [answer(one) for _, one in before]
    else:
        answers, left = [], [source for source, _ in reversed(before)]
        # Some ports come back at once, and some only after a minute.
        for _ in range(200):
            time.sleep(0.01 if left else 0)
            for source in list(left):
                if again := connect(source):
                    left.remove(source)
                    again.sendall(requests[source % 2])
                    answers.append(answer(again))
    tried += len(answers)
    let_in += sum(b" 200 " in each[:20] or b"Set-Cookie" in each for each in answers)
print(tried, let_in)
