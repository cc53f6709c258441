"""The notice of page.html, read without any browser: from its source, the element's own words
in the page's language (page.json), and record.md. What is a block and what is hidden is known
here from HTML's rules alone; the page has no style sheet that says otherwise.
"""
import json
from html.parser import HTMLParser

BLOCKS = {"address", "blockquote", "br", "consent-checkbox", "div", "form", "li", "p", "ul"}
VOID = {"br", "hr", "img", "input", "link", "meta"}


class Page(HTMLParser):
    """Reads a page into nodes {tag, attributes, block, hidden, href, children} and {text}."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.open = [{"tag": None, "attributes": {}, "children": []}]
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        node = {
            "tag": tag,
            "attributes": attributes,
            "block": tag in BLOCKS,
            "hidden": "hidden" in attributes or tag in ("script", "style", "template"),
            "href": attributes.get("href") if tag == "a" else None,
            "children": [],
        }
        self.open[-1]["children"].append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag, attrs):
        """HTML knows no `/>`: it is a start tag like any other."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        while self.open[-1]["tag"] != tag:
            self.open.pop()
        self.open.pop()

    def handle_data(self, data):
        self.open[-1]["children"].append({"text": data})


def find(nodes, fits):
    """The first node that fits, in the order of the source."""
    for node in nodes:
        if "text" not in node:
            found = node if fits(node) else find(node["children"], fits)
            if found:
                return found
    return None


def slot_of(node):
    return node.get("attributes", {}).get("slot")


def link(href, words):
    return {"href": href, "children": [{"text": words}]}


def block(children):
    return {"block": True, "children": children}


def page_tree(source, chrome):
    """What a person sees of the checkbox: who asks, what there is to know, the sentence."""
    nodes = Page(source).open[0]["children"]
    config_node = find(nodes, lambda node: "data-consent-config" in node["attributes"])
    config = json.loads(config_node["children"][0]["text"])
    checkbox = find(nodes, lambda node: node["tag"] == "consent-checkbox")
    who = [
        {"text": chrome["who"].replace("{name}", config["controller"]["name"]) + " "},
        link(config["withdrawHref"], chrome["choices"]),
        {"text": ". "},
        link(config["privacyHref"], chrome["privacy"]),
        {"text": "."},
    ]
    children = checkbox["children"]
    about = [node for node in children if slot_of(node) == "description"]
    sentence = [node for node in children if slot_of(node) is None]
    return [block(who), block(about), block(sentence)]
