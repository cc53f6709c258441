"""ECDSA on P-256 and Ed25519, verified with nothing but whole numbers.

Straight from FIPS 186-5 and RFC 8032: to check vectors with, neither fast nor for secrets.
"""
import hashlib

# --- ECDSA on P-256: y^2 = x^3 - 3x + B over the field of P, a group of order N
P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
G = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)


def add(one, other):
    """Adds two points; None is the neutral element."""
    if one is None or other is None:
        return one or other
    (x1, y1), (x2, y2) = one, other
    if x1 == x2 and (y1 + y2) % P == 0:
        return None
    if x1 == x2:
        slope = 3 * (x1 * x1 - 1) * pow(2 * y1, -1, P) % P
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, P) % P
    x = (slope * slope - x1 - x2) % P
    return x, (slope * (x1 - x) - y1) % P


def times(factor, point, plus, neutral):
    """factor * point, by doubling and adding."""
    result = neutral
    while factor:
        if factor & 1:
            result = plus(result, point)
        point = plus(point, point)
        factor >>= 1
    return result


def number(data, order="big"):
    return int.from_bytes(data, order)


def es256(x, y, signature, message):
    """Whether `signature`, the bytes r || s, is one of `message` by the key (x, y)."""
    key = (number(x), number(y))
    on_curve = max(key) < P and (key[1] ** 2 - key[0] ** 3 + 3 * key[0] - B) % P == 0
    r, s = number(signature[:32]), number(signature[32:])
    if not on_curve or len(signature) != 64 or not (0 < r < N and 0 < s < N):
        return False
    inverse = pow(s, -1, N)
    hashed = number(hashlib.sha256(message).digest())
    left = times(hashed * inverse % N, G, add, None)
    point = add(left, times(r * inverse % N, key, add, None))
    return point is not None and point[0] % N == r


# --- Ed25519: -x^2 + y^2 = 1 + D x^2 y^2 over the field of Q, a group of order L
Q = 2**255 - 19
D = -121665 * pow(121666, -1, Q) % Q
L = 2**252 + 27742317777372353535851937790883648493


def ed_add(one, other):
    (x1, y1), (x2, y2) = one, other
    k = D * x1 * x2 * y1 * y2 % Q
    x = (x1 * y2 + x2 * y1) * pow(1 + k, -1, Q) % Q
    return x, (y1 * y2 + x1 * x2) * pow(1 - k, -1, Q) % Q


def ed_point(data):
    """The point of 32 bytes, or None: y, and the lowest bit of x as the highest of all."""
    y = number(data, "little")
    y, odd = y & (2**255 - 1), y >> 255
    square = (y * y - 1) * pow(D * y * y + 1, -1, Q) % Q
    x = pow(square, (Q + 3) // 8, Q)
    if (x * x - square) % Q:
        x = x * pow(2, (Q - 1) // 4, Q) % Q
    if len(data) != 32 or y >= Q or (x * x - square) % Q or (x == 0 and odd):
        return None
    return (Q - x if x & 1 != odd else x), y


ED_G = ed_point((4 * pow(5, -1, Q) % Q).to_bytes(32, "little"))


def ed25519(x, signature, message):
    """Whether `signature` is one of `message` by the public key of 32 bytes."""
    key, commitment = ed_point(x), ed_point(signature[:32])
    s = number(signature[32:], "little")
    if key is None or commitment is None or len(signature) != 64 or s >= L:
        return False
    hashed = number(hashlib.sha512(signature[:32] + x + message).digest(), "little") % L
    neutral = (0, 1)
    left = times(s, ED_G, ed_add, neutral)
    return left == ed_add(commitment, times(hashed, key, ed_add, neutral))
