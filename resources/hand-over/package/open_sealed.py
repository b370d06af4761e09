#!/usr/bin/env python3
"""open_sealed.py FILE [FILE2]: opens a sealed file of a CohortDesk archive; needs Python 3 and nothing else.

The passphrase is that of the institution. It is asked for on the terminal, or read from the first line of standard input.
The content (a table, CSV in UTF-8) goes to FILE2, which must be new, or to standard output.

The form of a sealed file, version 1, so that this script can be written again in any language. Lines of ASCII, each ended by LF:
  1  CohortDesk sealed file 1
  2  scrypt N=131072 r=8 p=1 salt=<hexadecimal>
  3  ChaCha20 nonce=<24 hexadecimal digits>
  4  passphrase HMAC-SHA-256=<64 hexadecimal digits>
  5  content HMAC-SHA-256=<64 hexadecimal digits>
  6… the enciphered content in base64
64 bytes = scrypt (RFC 7914) of the passphrase (UTF-8, Unicode form NFC) and the salt. The first 32 are the key of ChaCha20
(RFC 8439, counter from 0), the last 32 that of HMAC-SHA-256 (RFC 2104). Line 4 is the HMAC of lines 1 to 3 with their LF: where
it differs, the passphrase is another one. Line 5 is the HMAC of lines 1 to 3 and of the enciphered bytes: where it differs, the
file was changed.
"""
import base64
import getpass
import hashlib
import hmac
import os
import struct
import sys
import unicodedata


def rotated(word, bits):
    return ((word << bits) | (word >> (32 - bits))) & 0xFFFFFFFF


def quarter(s, a, b, c, d):
    for x, y, z, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        s[x] = (s[x] + s[y]) & 0xFFFFFFFF
        s[z] = rotated(s[z] ^ s[x], bits)


def chacha20(key, nonce, content):
    out = bytearray()
    for number in range((len(content) + 63) // 64):
        first = list(struct.unpack('<16I', b'expand 32-byte k' + key + struct.pack('<I', number) + nonce))
        s = first[:]
        for _ in range(10):
            for column in range(4):
                quarter(s, column, column + 4, column + 8, column + 12)
            for column in range(4):
                quarter(s, column, (column + 1) % 4 + 4, (column + 2) % 4 + 8, (column + 3) % 4 + 12)
        stream = struct.pack('<16I', *((x + y) & 0xFFFFFFFF for x, y in zip(s, first)))
        out += bytes(x ^ y for x, y in zip(content[64 * number:64 * number + 64], stream))
    return bytes(out)


def opened(path, passphrase):
    with open(path, 'rb') as file:
        lines = file.read().split(b'\n')
    try:
        if lines[0] != b'CohortDesk sealed file 1':
            raise ValueError
        cost = dict(part.split('=') for part in lines[1].decode('ascii').split(' ')[1:])
        salt = bytes.fromhex(cost['salt'])
        nonce = bytes.fromhex(lines[2].decode('ascii').split('=')[1])
        macs = [line.decode('ascii').split('=')[1] for line in lines[3:5]]
        content = base64.b64decode(b''.join(lines[5:]), validate=True)
        n, r, p = int(cost['N']), int(cost['r']), int(cost['p'])
        if len(nonce) != 12 or not 0 < 128 * r * n * p <= 2 ** 31:
            raise ValueError
    except (ValueError, KeyError, IndexError):
        sys.exit(path + ' is no sealed file of version 1, or was changed.')
    words = unicodedata.normalize('NFC', passphrase).encode('utf-8')
    keys = hashlib.scrypt(words, salt=salt, n=n, r=r, p=p, maxmem=129 * r * n * p + 2 ** 20, dklen=64)
    head = b'\n'.join(lines[:3]) + b'\n'
    for text, mac, told in ((head, macs[0], 'The passphrase is wrong, or the first lines of the file were changed.'),
                            (head + content, macs[1], 'The file was changed: its content is not what was sealed.')):
        if not hmac.compare_digest(hmac.new(keys[32:], text, 'sha256').hexdigest(), mac):
            sys.exit(told)
    return chacha20(keys[:32], nonce, content)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    if sys.stdin.isatty():
        passphrase = getpass.getpass('Passphrase of the institution: ')
    else:
        passphrase = sys.stdin.readline().rstrip('\r\n')
    content = opened(sys.argv[1], passphrase)
    if len(sys.argv) == 2:
        sys.stdout.buffer.write(content)
        return
    with os.fdopen(os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), 'wb') as file:
        file.write(content)


if __name__ == '__main__':
    main()
