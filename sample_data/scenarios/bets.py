"""108 million bets of an online casino, with the players (January 2019)."""

from __future__ import annotations

import random

from kit import STREETS, Folder, Scenario, Truth, born, hit, mail_of, moment, name_of

SCENARIO = Scenario(
    name="bets",
    title="108 M bets of an online casino, January 2019",
    real=108_000_000,
    records=True,
    claims=(("records.accepted", "108 million", "records"), ("subjects.affected", "108 million", "records"), ("data_types.payment_card_number", "absent", "")),
)
PLAYS = 20
"""Bets a player."""


def make(folder: Folder, people: int, rng: random.Random) -> Truth:
    """Write players (cards masked) and their bets; a tenth of the players never bet, and some bets are of players whose own record is gone."""
    truth = Truth()
    players, bets = [], []
    count = max(people // PLAYS, 10)
    known = count * 9 // 10
    for number in range(count):
        player, first_last = f"PL{100000 + number}", name_of(rng)
        types = {"account_id"}
        if number < known:
            players.append(hit("players", f"{number}", {
                "player_id": player, "full_name": " ".join(first_last), "email": mail_of(number, "play.example.org"), "date_of_birth": born(rng),
                "street": f"{rng.randint(1, 99)} {rng.choice(STREETS)} Road", "city": rng.choice(("Leeds", "York", "Derby")), "country": "United Kingdom",
                "phone": f"+4479460009{number % 100:02}" if number % 2 else None, "card": f"4{rng.randint(0, 9)}{rng.randint(0, 9)}{rng.randint(0, 9)}********{rng.randint(1000, 9999)}",
                "balance": f"{rng.uniform(0, 900):.2f}", "last_login": moment(rng, 2018), "last_ip": f"203.0.113.{number % 254 + 1}",
            }))  # fmt: skip
            types |= {"person_name", "email", "date_of_birth", "street_address", "city", "country", "account_balance", "login_time", "ip_address"} | ({"phone"} if number % 2 else set())
        if number >= count // 10:
            bets += [
                hit("bets", f"b{number}-{n}", {"player_id": player, "game": rng.choice(("Roulette", "Blackjack", "Slots of Gold")), "bet_amount": f"{rng.uniform(1, 90):.2f}",
                                               "win_amount": f"{rng.uniform(0, 90):.2f}", "placed_at": moment(rng, 2018)})
                for n in range(PLAYS)
            ]  # fmt: skip
            types |= {"gambling_activity", "activity_time"}
        truth.person(types)
    truth.read = folder.lines("players.json", players) + folder.lines("bets.json", bets)
    truth.more["payment_cards"] = []  # masked numbers are no cards
    truth.more["regions"] = {"known": known}
    return truth
