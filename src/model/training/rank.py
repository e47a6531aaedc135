"""Fits trees that rank the candidates of a page, with xgboost. Called by train-title.ts; see there.

usage: rank.py DATA_DIR STEM...

Reads DATA_DIR/STEM.rows (float32, `width` a candidate) and STEM.json ({width, pages: [{fold, weight, right: [0|1, ...],
set, variant}]}), fits one model a fold (on the sites that the fold does not hold) and one on everything, and writes each as
xgboost's JSON dump: DATA_DIR/rank-<fold>.json and rank-all.json. Prints held-out figures: the share of pages whose first
candidate is right, by set and variant.
"""
import json
import multiprocessing
import sys
import numpy as np
import xgboost

FOLDS = 5
ROUNDS = 250
PARAMETERS = {
    "tree_method": "hist",
    "max_bin": 64,
    "max_depth": 6,
    "eta": 0.06,
    "min_child_weight": 6,
    "subsample": 0.7,
    "colsample_bytree": 0.2,
    "lambda": 4,
    "base_score": 0.0,
    "nthread": 1,
    "seed": 1,
}
# What one page weighs against min_child_weight and lambda, which are made for sums over many rows.
SCALE = 8


def read(data, stems):
    rows, pages = [], []
    for stem in stems:
        with open(f"{data}/{stem}.json") as file:
            meta = json.load(file)
        rows.append(np.fromfile(f"{data}/{stem}.rows", np.float32).reshape(-1, meta["width"]))
        pages += meta["pages"]
    return np.concatenate(rows), pages


def softmax(margin, group, starts):
    odds = np.exp(margin - np.maximum.reduceat(margin, starts)[group])
    return odds, np.add.reduceat(odds, starts)


def objective_of(sizes, right, weight):
    """Minus the log-likelihood that one of the right candidates is chosen (McFadden's conditional logit)."""
    group = np.repeat(np.arange(len(sizes)), sizes)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])

    def objective(margin, _):
        odds, total = softmax(margin, group, starts)
        share = odds / total[group]
        wanted = odds * right
        wanted = wanted / np.maximum(np.add.reduceat(wanted, starts)[group], 1e-12)
        return (share - wanted) * weight[group], np.maximum(share * (1 - share), 1e-3) * weight[group]

    return objective


fit_one = None


def work(fit):
    global fit_one
    fit_one = fit


def run(k):
    return fit_one(k)


def main():
    data, stems = sys.argv[1], sys.argv[2:]
    rows, pages = read(data, stems)
    sizes = np.array([len(page["right"]) for page in pages])
    ends = np.cumsum(sizes)
    right = np.concatenate([page["right"] for page in pages]).astype(float)
    fold = np.array([page["fold"] for page in pages])
    learnable = np.array([any(page["right"]) for page in pages])

    def fit(k):
        chosen = learnable & (fold != k) if k != "all" else learnable
        inside = np.repeat(chosen, sizes)
        weight = np.array([page["weight"] for page, one in zip(pages, chosen) if one]) * SCALE
        train = xgboost.QuantileDMatrix(rows[inside], max_bin=PARAMETERS["max_bin"])
        objective = objective_of(sizes[chosen], right[inside], weight)
        model = xgboost.train(PARAMETERS, train, ROUNDS, obj=objective)
        model.dump_model(f"{data}/rank-{k}.json", dump_format="json")
        hits = np.zeros(len(pages))
        for i in np.flatnonzero((fold == k) & (sizes > 0)) if k != "all" else []:
            margin = model.inplace_predict(rows[ends[i] - sizes[i] : ends[i]], predict_type="margin")
            hits[i] = right[ends[i] - sizes[i] + int(margin.argmax())]
        return hits

    # A process a fit, two at a time.
    with multiprocessing.get_context("fork").Pool(2, initializer=work, initargs=(fit,)) as pool:
        hits = sum(pool.map(run, [*range(FOLDS), "all"], chunksize=1))
    names = [f"{page['set']} {page['variant']}" for page in pages]
    print(json.dumps({name: round(float(hits[[n == name for n in names]].mean()), 4) for name in sorted(set(names))}))


main()
