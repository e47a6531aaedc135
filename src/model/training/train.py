"""Fits the block classifiers with xgboost. Called by train.ts; see there.

usage: train.py DATA_DIR KIND first|second STEM...

Reads the rows that dataset.ts wrote, fits one model a fold (on the sites that the fold does not hold) and one on
everything, and writes each as xgboost's JSON dump: DATA_DIR/KIND-STAGE-<fold>.json and -all.json, and the held-out
scores of all blocks as DATA_DIR/KIND-STAGE.scores. Prints held-out figures: the mean word F1 of the blocks kept, by set,
by variant and by page type.
"""
import json
import multiprocessing
import sys
import numpy as np
import xgboost

FOLDS = 5
PARAMETERS = {
    "objective": "binary:logistic",
    "tree_method": "hist",
    "max_bin": 64,
    "max_depth": 7,
    "eta": 0.12,
    "min_child_weight": 4,
    "subsample": 0.5,
    "colsample_bytree": 0.25,
    "lambda": 4,
    "base_score": 0.5,
    "nthread": 2,
    "seed": 1,
}
ROUNDS = {"first": 180, "second": 80}
# How much a page of a set counts: `news` is the product's own idea of a body and small; the snippets of `segments`
# label a few blocks a page, which would else weigh as much as a whole page.
PAGE_WEIGHTS = {"news": 3.0, "wcxb": 1.0, "segments": 0.4}


def read(data, stage, stems):
    rows, words, share, page, pages = [], [], [], [], []
    for stem in stems:
        with open(f"{data}/{stem}.pages.json") as file:
            meta = json.load(file)
        width = meta["featureCount"] if stage == "first" else meta["rowLength"]
        rows.append(np.fromfile(f"{data}/{stem}.rows", np.float32).reshape(-1, meta["rowLength"])[:, :width])
        blocks = np.fromfile(f"{data}/{stem}.blocks", np.float32).reshape(-1, 3)
        for one in meta["pages"]:
            one["stem"] = stem
        page.append(blocks[:, 0].astype(int) + len(pages))
        words.append(blocks[:, 1])
        share.append(blocks[:, 2])
        pages += meta["pages"]
    return np.concatenate(rows), np.concatenate(words), np.concatenate(share), np.concatenate(page), pages


def weights_of(words, page, pages):
    """A block weighs by its words, a page as much as another: the figure is a mean over pages of word F1."""
    raw = (words + 2) ** 0.7
    total = np.maximum(np.bincount(page, raw, len(pages)), 1e-9)
    importance = np.array([PAGE_WEIGHTS[one["set"]] for one in pages])
    return raw / total[page] * 40 * importance[page]


def word_f1(keep, words, share, page, pages):
    count = len(pages)
    overlap = np.bincount(page, keep * words * share, count)
    kept = np.bincount(page, keep * words, count)
    truth = np.array([one["truthWords"] for one in pages], float)
    precision = overlap / np.maximum(kept, 1)
    recall = np.minimum(1, overlap / np.maximum(truth, 1))
    return 2 * precision * recall / np.maximum(precision + recall, 1e-9)


def best_expected(scores, words, page, count):
    """The blocks of each page that maximise its expected word F1, as select-main-content.ts chooses them."""
    keep = np.zeros(len(scores), bool)
    bounds = np.searchsorted(page, np.arange(count + 1))
    for first, end in zip(bounds[:-1], bounds[1:]):
        if first == end:
            continue
        score, size = scores[first:end].astype(float), words[first:end].astype(float)
        order = np.argsort(-score, kind="stable")
        hits = np.cumsum((score * size)[order])
        expected = 2 * hits / np.maximum(np.cumsum(size[order]) + hits[-1], 1e-9)
        keep[first:end] = score >= score[order[int(expected.argmax())]]
    return keep


def main():
    data, kind, stage, stems = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    rows, words, share, page, pages = read(data, stage, stems)
    fold = np.array([one["fold"] for one in pages])[page]
    known = ~np.isnan(share) & (words > 0)
    label = (np.nan_to_num(share) >= 0.5).astype(np.float32)
    weight = weights_of(np.where(known, words, -2), page, pages)

    def fit(k, answer):
        inside = known & (fold != k) if k != "all" else known
        train = xgboost.QuantileDMatrix(
            rows[inside], label[inside], weight=weight[inside], max_bin=PARAMETERS["max_bin"]
        )
        model = xgboost.train(PARAMETERS, train, ROUNDS[stage])
        model.dump_model(f"{data}/{kind}-{stage}-{k}.json", dump_format="json")
        answer.send(model.inplace_predict(rows[fold == k]) if k != "all" else None)

    held = np.zeros(len(rows), np.float32)
    # A process a fit: xgboost keeps what it took until its process ends, and six fits take more than 20 GB.
    context = multiprocessing.get_context("fork")
    for k in [*range(FOLDS), "all"]:
        ours, theirs = context.Pipe()
        child = context.Process(target=fit, args=(k, theirs))
        child.start()
        theirs.close()
        scores = ours.recv()
        child.join()
        if k != "all":
            held[fold == k] = scores
    held.tofile(f"{data}/{kind}-{stage}.scores")
    figures = {}
    scored = word_f1(best_expected(held, words, page, len(pages)), words, np.nan_to_num(share), page, pages)
    for name in sorted({one["set"] for one in pages}):
        chosen = [i for i, one in enumerate(pages) if one["set"] == name and one["truthWords"] > 0]
        if chosen:
            figures[f"{kind} {name}"] = round(float(np.mean(scored[chosen])), 4)
    for name in sorted({one["stem"] for one in pages}):
        chosen = [i for i, one in enumerate(pages) if one["stem"] == name and one["truthWords"] > 0]
        if chosen and kind != "html":
            figures[f"{kind} {name}"] = round(float(np.mean(scored[chosen])), 4)
    for name in sorted({one["type"] for one in pages}):
        chosen = [i for i, one in enumerate(pages) if one["type"] == name and one["set"] == "wcxb"]
        if chosen:
            figures[f"{kind} wcxb {name}"] = round(float(np.mean(scored[chosen])), 4)
    ceiling = word_f1(share >= 0.5, words, np.nan_to_num(share), page, pages)
    figures[f"{kind} ceiling"] = round(float(np.mean([c for c, p in zip(ceiling, pages) if p["truthWords"] > 0])), 4)
    print(json.dumps(figures))


main()
