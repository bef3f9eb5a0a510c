class Fraction:
    denominator: int
    numerator: int
    def __init__(self, numerator=0, denominator=None) -> None: ...
