"""The canonical text of a notice, read from record.md: a second reading, not a translation.

Here a notice is a list of lines from the start; a block's boundary opens the next one.
"""
import hashlib
import base64
import unicodedata

# What separates words: Unicode's separators (Zs, Zl, Zp), the controls that Unicode calls white
# space, and U+FEFF, which ECMAScript adds.
CONTROLS = "\t\n\v\f\r\x85"


def is_space(char):
    return char in CONTROLS or char == "\ufeff" or unicodedata.category(char)[0] == "Z"


def address(href):
    """Where a link leads, without query and fragment."""
    return href.split("#")[0].split("?")[0]


def read(nodes, lines):
    for node in nodes:
        if "text" in node:
            lines[-1] += node["text"].replace("\0", "")
        elif not node.get("hidden"):
            if node.get("block"):
                lines.append("")
            read(node["children"], lines)
            if node.get("href"):
                lines[-1] += " <%s>" % address(node["href"])
            if node.get("block"):
                lines.append("")


def words(line):
    return "".join(" " if is_space(char) else char for char in line).split(" ")


def notice_text(nodes):
    lines = [""]
    read(nodes, lines)
    folded = (" ".join(filter(None, words(line))) for line in lines)
    return unicodedata.normalize("NFC", "\n".join(filter(None, folded)))


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def sha256(text):
    return base64url(hashlib.sha256(text.encode("utf-8")).digest())


def digest(text):
    """As a record holds it in `notice.digest`."""
    return "sha-256:" + sha256(text)
