"""Checks the golden vectors in a second language: python3 verify.py [folder]

Python 3.8 or newer and nothing else. Written from record.md and the RFCs alone: it shares
neither code nor library with what is tested. Exits with 1 if anything differs.
"""
import base64
import json
import os
import re
import sys
import uuid

sys.dont_write_bytecode = True

from notice_text import base64url, digest, notice_text, sha256  # noqa: E402
from page_text import page_tree  # noqa: E402
from signatures import ed25519, es256  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[1] if len(sys.argv) > 1 else HERE

KEY_MEMBERS = {
    "ES256": {"kty": "EC", "crv": "P-256", "x": None, "y": None},
    "Ed25519": {"kty": "OKP", "crv": "Ed25519", "x": None},
}


class Refused(Exception):
    """Names the check that failed as the vectors do."""


def ensure(holds, what):
    if not holds:
        raise Refused(what)


def source(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8", newline="") as file:
        return file.read()


def load(name):
    return json.loads(source(name))


def decode(part):
    """base64url in its one spelling: no padding, no stray bits."""
    ensure(re.fullmatch(r"[A-Za-z0-9_-]+", part) and len(part) % 4 != 1, "form")
    data = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    ensure(base64url(data) == part, "form")
    return data


def named_once(pairs):
    members = dict(pairs)
    ensure(len(members) == len(pairs), "json")
    return members


def parse(data, what):
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=named_once)
    except ValueError:
        raise Refused(what)
    ensure(isinstance(value, dict), what)
    return value


def key_of(header):
    ensure(set(header) == {"alg", "typ", "jwk"}, "header")
    ensure(header["typ"] == "consent-record+jwt" and header["alg"] in KEY_MEMBERS, "header")
    jwk, expected = header["jwk"], KEY_MEMBERS[header["alg"]]
    ensure(set(jwk) == set(expected), "header")
    ensure(all(value in (None, jwk[name]) for name, value in expected.items()), "header")
    return jwk


def fits(header, signature, signed):
    jwk = key_of(header)
    if header["alg"] == "ES256":
        return es256(decode(jwk["x"]), decode(jwk["y"]), signature, signed)
    return ed25519(decode(jwk["x"]), signature, signed)


def check(jws):
    """The header and payload of a record; raises Refused with the first check that fails."""
    parts = jws.split(".")
    ensure(len(parts) == 3, "form")
    header_bytes, payload_bytes, signature = map(decode, parts)
    header = parse(header_bytes, "header")
    ensure(fits(header, signature, ".".join(parts[:2]).encode("ascii")), "signature")
    payload = parse(payload_bytes, "json")
    ensure(payload["notice"]["digest"] == digest(payload["notice"]["text"]), "words")
    return header, payload


def thumbprint(jwk):
    """RFC 7638: these members by name, without white space."""
    return sha256(json.dumps(jwk, sort_keys=True, separators=(",", ":")))


def refusal(jws):
    try:
        check(jws)
    except Refused as refused:
        return str(refused)
    return "taken"


# --- Each file: pairs of what was computed here and what the vectors say.


def of_notice_texts():
    for vector in load("notice-text.json")["vectors"]:
        yield vector["name"], notice_text(vector["seen"]), vector["text"]


def of_records():
    for vector in load("records.json")["vectors"]:
        name, jws = vector["name"], vector["jws"]
        header, payload = check(jws)
        yield name, payload, vector["payload"]
        yield name, header["alg"], vector["alg"]
        yield name, notice_text(vector["seen"]), payload["notice"]["text"]
        yield name, thumbprint(header["jwk"]), vector["thumbprint"]
        yield name, sha256(jws), vector["recordHash"]
        yield name, sha256(decode(jws.split(".")[1]).decode("utf-8")), vector["payloadHash"]
        if header["alg"] == "ES256":
            yield name + ", s in its other spelling", check(vector["reencoded"])[1], payload
            yield name + ", other bytes", vector["reencoded"] != jws, True


def of_invalid():
    for vector in load("invalid.json")["vectors"]:
        yield vector["reason"], refusal(vector["jws"]), vector["breaks"]


def of_chain():
    prev = ""
    for seq, link in enumerate(load("chain.json")["vectors"], 1):
        chain = sha256("%s.%s.%d.%s" % (prev, link["recordHash"], seq, link["effectiveAt"]))
        yield "link %d" % seq, (prev, seq, chain), (link["prev"], link["seq"], link["chain"])
        prev = chain


def of_ids():
    for vector in load("uuid.json")["vectors"]:
        # 76 bits of the random bytes: rand_a, two that make room for the variant, rand_b
        random = int(vector["random"][:20], 16) >> 4
        rand_a, rand_b = random >> 64, random & (2**62 - 1)
        value = vector["now"] << 80 | 7 << 76 | rand_a << 64 | 2 << 62 | rand_b
        yield vector["name"], str(uuid.UUID(int=value)), vector["uuid"]


def of_page():
    page = load("page.json")
    text = notice_text(page_tree(source("page.html"), page["chrome"]))
    yield "the text", text + "\n", source("page.txt")
    yield "the digest", digest(text), page["digest"]


FILES = {
    "notice-text.json": of_notice_texts,
    "records.json": of_records,
    "invalid.json": of_invalid,
    "chain.json": of_chain,
    "uuid.json": of_ids,
    "page.html": of_page,
}


def report(name, comparisons):
    """One line, and one more for each difference; how many there were."""
    try:
        pairs = list(comparisons)
    except Refused as refused:
        pairs = [("a golden record", "refused: %s" % refused, "taken")]
    different = [(what, got, said) for what, got, said in pairs if got != said]
    for what, got, said in different:
        print("  %s: %a, and the vector says %a" % (what, got, said))
    state = "%d differ" % len(different) if different else "as expected"
    print("%s: %d checks, %s" % (name, len(pairs), state))
    return len(different) or not pairs


if __name__ == "__main__":
    sys.exit(1 if sum(report(name, read()) for name, read in FILES.items()) else 0)
