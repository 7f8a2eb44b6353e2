"""The words that languages of the frame write alike."""

ROMAN_NUMBERS = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10,
    "XI": 11, "XII": 12, "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18,
    "XIX": 19, "XX": 20, "XXI": 21,
}  # fmt: skip
"""Of centuries."""

ZONES = {"UTC": "Z", "GMT": "Z", "CET": "", "CEST": ""}
"""Zones that are no other word."""

DECADES_IN_DIGITS = {str(number): number for number in range(10, 100, 10)}
"""80 in "les années 80"."""
