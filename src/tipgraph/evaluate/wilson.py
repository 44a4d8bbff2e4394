"""How sure a share is that was seen in few trials."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

FEW = 10
"""Below so many trials there are too few to say anything."""


def lower_end(right: int, trials: int, sureness: float = 0.95) -> float | None:
    """The lower end of the Wilson interval of a share; None where there are too few trials to say.

    >>> lower_end(9, 9) is None, round(lower_end(50, 50), 3), round(lower_end(90, 100), 3)
    (True, 0.929, 0.826)

    Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
    """
    if trials < FEW:
        return None
    z = NormalDist().inv_cdf((1 + sureness) / 2)
    share = right / trials
    middle = share + z * z / (2 * trials)
    spread = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    return max(0.0, (middle - spread) / (1 + z * z / trials))
