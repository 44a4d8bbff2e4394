"""The closed classes of English that end a phrase or a clause: grammar, not vocabulary."""

from __future__ import annotations

# fmt: off
PREPOSITIONS = frozenset({
    "of", "for", "on", "against", "to", "in", "with", "by", "from", "at", "into", "under", "within", "between", "among",
    "through", "during", "since", "until", "after", "before", "as", "including", "regarding", "concerning", "about",
    "per", "via", "toward", "towards", "without", "despite", "involving", "than", "unlike",
})
COPULAS = frozenset({"is", "are", "was", "were"})
BE = COPULAS | {"be", "been", "being"}
HAVE = frozenset({"has", "have", "had"})
DO = frozenset({"do", "does", "did"})
BE_HAVE = BE | HAVE
BE_HAVE_DO = BE_HAVE | DO
RELATIVES = frozenset({"which", "that", "who", "whom", "whose"})
MODALS = frozenset({"will", "would", "should", "shall", "can", "could", "may", "might", "must"})
AUXILIARIES = BE | HAVE | DO | MODALS
DETERMINERS = frozenset({"the", "a", "an", "its", "their", "this", "these", "those", "his", "her"})
#: Words that deny a verb: "did not", "has never".
DENIALS = frozenset({"not", "cannot", "never", "neither", "nor"})
#: Those, and the words that deny a noun: "no shelter", "without help".
NEGATIONS = DENIALS | {"no", "none", "without"}
#: Marks that set off an insertion.
DASHES = frozenset({"-", "—", "–"})
#: Words and marks that a verb does not reach across to its subject.
BREAKS = frozenset({"but", "while", "although", "and", "because", "—"})
#: Conjunctions behind which a clause has a subject of its own.
SUBORDINATORS = frozenset({"while", "although", "because", "whereas"})
#: Adverbs that lead to some of those or of that just named.
NARROWING = frozenset({"particularly", "especially", "including", "notably", "mainly", "mostly"})
#: Words before which a noun phrase ends.
PHRASE_ENDS = PREPOSITIONS | RELATIVES | AUXILIARIES | DETERMINERS | {
    "over", "compared", "when", "where", "following", "upon", "but", "nor", "while", "although", "because", "if", "not",
    "it", "they", "there", "he", "she", "also", "and", "or", "yet", "so", "due",
}
# fmt: on
