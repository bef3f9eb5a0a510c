"""Strings that grow by copying, and what is no string or does not grow."""
# codes: PRF305


class Page:
    def __init__(self):
        self.text = ""
        self.parts = []
        self.total = 0

    def add(self, lines: list[str]):
        for line in lines:
            self.text += line  # want PRF305
            self.parts += [line]
            self.total += len(line)


def grown(rows: list[str], by_key: dict[str, str]):
    out = ""
    for row in rows:
        out = out + row + "\n"  # want PRF305
    front = ""
    for row in rows:
        front = row + front  # want PRF305
    for row in rows:
        by_key["all"] += row  # want PRF305
    formatted = ""
    for row in rows:
        formatted = f"{formatted}{row}"  # want PRF305
    joined = ""
    for row in rows:
        joined += ",".join(row)  # want PRF305
    return out + front + formatted + joined


def silent(rows: list[str], number: int, unknown):
    data = bytearray()
    count = 0
    items = []
    for row in rows:
        data += row.encode()
        count += number
        items += [row]
        unknown += row
        line = ""
        line += row
        line += "\n"
        print(line)
    text = ""
    for row in rows:
        text += row
        if len(text) > 100:
            print(text)
            text = ""
    for letter in "abc":
        text += letter
    for row in rows:
        text = row + "x"
    for row in rows:
        text += row
        break
    total = 0.0
    for row in rows:
        total = total + float(row)
    return text, total
