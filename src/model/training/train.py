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
        "tree_method": "hist",
    "max_bin": 64,
    "max_depth": 7,
    "eta": 0.12,
    "min_child_weight": 4,
    "subsample": 0.5,
    "colsample_bytree": 0.25,
    "lambda": 4,
    "base_score": 0.0,
    "nthread": 1,
    "seed": 1,
}
ROUNDS = {"first": 180, "second": 80}
# How much a page of a set counts: `news` is the product's own idea of a body and small; the snippets of `segments`
# label a few blocks a page, which would else weigh as much as a whole page.
PAGE_WEIGHTS = {"news": 3.0, "wcxb": 1.0, "segments": 0.4}
# How much the second stage minds a page's word F1 beside each block's own label.
F1_WEIGHT = {"first": 0.0, "second": 0.3}
# Where even the right blocks would miss the truth by more than this, the labels are not to be trusted.
LEAST_CEILING = 0.3


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


def objective_of(label, weight, share, words, page, pages, f1_weight):
    """Logistic loss of each block, and `f1_weight` times the loss of each page's expected word F1 (what is scored in the
    end, with probabilities in place of decisions; Ye et al. 2012 call it the expected-utility view). Returns gradient and
    a positive bound of the curvature, as xgboost asks for."""
    truth = np.array([one["truthWords"] for one in pages], float)
    importance = np.array([PAGE_WEIGHTS[one["set"]] for one in pages])
    whole = truth[page] > 0

    def objective(margin, _):
        score = 1 / (1 + np.exp(-margin))
        slope = np.maximum(score * (1 - score), 1e-6)
        gradient, curvature = (score - label) * weight, slope * weight
        if f1_weight:
            overlap = np.bincount(page, score * share * words, len(pages))
            size = np.maximum(np.bincount(page, score * words, len(pages)) + truth, 1)
            pull = 160 * f1_weight * importance[page] * whole * words / size[page] * slope
            gradient = gradient - pull * (2 * share - (2 * overlap / size)[page])
            curvature = curvature + pull
        return gradient, curvature

    return objective


def trusted(share, words, page, pages):
    """Blocks of pages whose labels can be trusted: where even the right blocks miss the truth, the alignment failed or
    the truth is not on the page."""
    ceiling = word_f1(share >= 0.5, words, np.nan_to_num(share), page, pages)
    truth = np.array([one["truthWords"] for one in pages])
    return ((truth == 0) | (ceiling >= LEAST_CEILING))[page]


def main():
    data, kind, stage, stems = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    rows, words, share, page, pages = read(data, stage, stems)
    fold = np.array([one["fold"] for one in pages])[page]
    known = ~np.isnan(share) & (words > 0) & trusted(share, words, page, pages)
    label = (np.nan_to_num(share) >= 0.5).astype(np.float32)
    weight = weights_of(np.where(known, words, -2), page, pages)

    def fit(k, answer):
        inside = known & (fold != k) if k != "all" else known
        train = xgboost.QuantileDMatrix(rows[inside], label[inside], max_bin=PARAMETERS["max_bin"])
        objective = objective_of(
            *(one[inside].astype(float) for one in (label, weight, share, words)), page[inside], pages, F1_WEIGHT[stage]
        )
        model = xgboost.train(PARAMETERS, train, ROUNDS[stage], obj=objective)
        model.dump_model(f"{data}/{kind}-{stage}-{k}.json", dump_format="json")
        margin = model.inplace_predict(rows[fold == k], predict_type="margin") if k != "all" else None
        answer.send(None if margin is None else 1 / (1 + np.exp(-margin)))

    held = np.zeros(len(rows), np.float32)
    # A process a fit, two at a time: xgboost keeps what it took until its process ends, and its threads wait for each
    # other by spinning, which on a busy machine costs more than a second fit does.
    context = multiprocessing.get_context("fork")
    queue, running = [*range(FOLDS), "all"], []
    while queue or running:
        while queue and len(running) < 2:
            ours, theirs = context.Pipe()
            child = context.Process(target=fit, args=(queue[0], theirs))
            child.start()
            theirs.close()
            running.append((queue.pop(0), ours, child))
        k, answer, child = running.pop(0)
        scores = answer.recv()
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
