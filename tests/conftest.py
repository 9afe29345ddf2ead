"""What every test shares: names that are the same in each process that collects them."""


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a case of bytes by its argument and place, since bytes may tell the time (a gzip header does).

    Two workers of pytest-xdist that collected in different seconds would else not agree on the tests' names.
    """
    return argname if isinstance(val, bytes) else None
