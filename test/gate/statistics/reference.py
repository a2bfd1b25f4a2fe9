"""The statistics of the gate by SciPy, statsmodels, scikit-learn and NumPy, for test/gate/statistics/reference.test.ts.

Reads {function: [case, ...]} as JSON from the file named, and writes {function: [[number, ...], ...]} to standard output.
"""

import gc
import json
import sys
import warnings

import numpy as np
import sklearn
from scipy import optimize, stats
from sklearn import metrics
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint, test_proportions_2indep

warnings.simplefilter("ignore")  # scikit-learn's, of classes that are not there
sklearn.set_config(assume_finite=True, skip_parameter_validation=True)


def one_proportion(right, n, confidence, null):
    lower, upper = proportion_confint(right, n, alpha=2 * (1 - confidence), method="beta")
    above = stats.binomtest(right, n, null, alternative="greater").pvalue
    below = stats.binomtest(right, n, null, alternative="less").pvalue
    return [right / n, lower, upper, above, below]


def unpaired_proportions(right, n, other_right, other_n, null, lower, upper):
    """Without a difference by statsmodels, else by maximizing the likelihood under it: statsmodels 0.15.0 has `count0 * diff` for
    `nobs0 * diff` in the cubic of Miettinen and Nurminen, and so proportions that are not the likeliest."""
    half = 0.5 / min(n, other_n)

    def z(difference, correction):
        distance = right / n - other_right / other_n - difference
        if difference == 0:
            score = test_proportions_2indep(right, n, other_right, other_n, compare="diff", method="score").statistic
            return score * (distance + correction) / distance

        def slope(q):
            p = q + difference
            return right / p - (n - right) / (1 - p) + other_right / q - (other_n - other_right) / (1 - q)

        edge = 1e-15
        q = optimize.brentq(slope, max(0, -difference) + edge, min(1, 1 - difference) - edge, xtol=1e-16, rtol=1e-14)
        p = q + difference
        variance = (p * (1 - p) / n + q * (1 - q) / other_n) * (n + other_n) / (n + other_n - 1)
        return (distance + correction) / np.sqrt(variance)

    above, below = lambda value: stats.norm.sf(z(value, -half)), lambda value: stats.norm.cdf(z(value, half))
    return [above(null), below(null), above(lower), below(upper)]


def paired_proportions(b, c, n, null, lower, upper):
    """By maximizing the likelihood of the three counts under the difference; without a difference by statsmodels' McNemar test."""

    def z(difference, half):
        if difference == 0:
            root = np.sqrt(mcnemar([[0, b], [c, n - b - c]], exact=False, correction=False).statistic)
            return np.copysign(root, b - c) + half / np.sqrt(b + c)
        least, most = max(0, -difference), (1 - difference) / 2

        def slope(q):
            return b / (q + difference) + c / q - 2 * (n - b - c) / (1 - 2 * q - difference)

        edge = 1e-15
        q = optimize.brentq(slope, least + edge, most - edge, xtol=1e-16, rtol=1e-14)
        return (b - c - n * difference + half) / np.sqrt(n * (2 * q + difference - difference**2))

    def above(difference):
        return stats.norm.sf(z(difference, -0.5))

    def below(difference):
        return stats.norm.cdf(z(difference, 0.5))

    return [above(null), below(null), above(lower), below(upper)]


def t_test(found, confidence):
    interval = found.confidence_interval(confidence)
    return [interval.low, interval.high, found.pvalue]


def seed_mean(values, confidence, null):
    lower = t_test(stats.ttest_1samp(values, null, alternative="greater"), confidence)
    upper = t_test(stats.ttest_1samp(values, null, alternative="less"), confidence)
    return [np.mean(values), lower[0], upper[1], lower[2], upper[2]]


def seed_difference(values, others, confidence, null):
    # ttest_ind knows no difference but 0: the other recipe is moved by it, and the interval moved back.
    moved = np.asarray(others) + null
    lower = t_test(stats.ttest_ind(values, moved, equal_var=False, alternative="greater"), confidence)
    upper = t_test(stats.ttest_ind(values, moved, equal_var=False, alternative="less"), confidence)
    return [np.mean(values) - np.mean(others), lower[0] + null, upper[1] + null, lower[2], upper[2]]


def bootstrap(candidate, comparator, counts, draws, confidence, null):
    """Bootstrap-t of a mean difference: the weights of each resample are given."""
    difference = np.asarray(comparator) - np.asarray(candidate)

    def mean_and_error(weights):
        mean = np.average(difference, weights=weights)
        return mean, np.sqrt(np.average((difference - mean) ** 2, weights=weights) / sum(weights))

    mean, error = mean_and_error(counts)
    half = np.abs(difference - mean).max() / (2 * sum(counts))
    t = np.array([(m - mean) / e if e > 1e-9 * error else np.nan for m, e in map(mean_and_error, draws)])
    up, down = np.where(np.isnan(t), np.inf, t), np.where(np.isnan(t), np.inf, -t)
    place = len(draws) - int((1 - confidence) * (len(draws) + 1) + 1e-9)
    above = (1 + np.sum(up >= (mean - half - null) / error)) / (len(draws) + 1)
    below = (1 + np.sum(down >= (null - mean - half) / error)) / (len(draws) + 1)
    return [mean, mean - half - np.sort(up)[place] * error, mean + half + np.sort(down)[place] * error, above, below]


def averaged(function, average):
    return lambda truth, predicted, weights: function(truth, predicted, average=average, sample_weight=weights)


def weighted(function):
    return lambda truth, predicted, weights: function(truth, predicted, sample_weight=weights)


METRICS = {
    "accuracy": weighted(metrics.accuracy_score),
    "balanced_accuracy": weighted(metrics.balanced_accuracy_score),
    "roc_auc": weighted(metrics.roc_auc_score),
    "log_loss": weighted(metrics.log_loss),
    "brier_score_loss": weighted(metrics.brier_score_loss),
    "mean_squared_error": weighted(metrics.mean_squared_error),
    "mean_absolute_error": weighted(metrics.mean_absolute_error),
    "mean_absolute_percentage_error": weighted(metrics.mean_absolute_percentage_error),
    "root_mean_squared_error": weighted(metrics.root_mean_squared_error),
    "r2": weighted(metrics.r2_score),
    **{
        f"{name}{'' if average == 'binary' else '_' + average}": averaged(function, average)
        for name, function in [("f1", metrics.f1_score), ("precision", metrics.precision_score), ("recall", metrics.recall_score)]
        for average in ["binary", "macro", "weighted"]
    },
}


def metric(name, truth, predicted, weights, example):
    """The value, and what one example pushes it by: the slope in that example's weight. Without an example the value alone."""
    measure = METRICS[name]
    if example is None:
        return [measure(truth, predicted, weights)]
    step = 1e-5 * sum(weights)
    more, less = np.array(weights, dtype=float), np.array(weights, dtype=float)
    more[example] += step
    less[example] -= step
    slope = (measure(truth, predicted, more) - measure(truth, predicted, less)) / (2 * step)
    return [measure(truth, predicted, weights), slope * sum(weights)]


FUNCTIONS = {
    "normalUpperTail": lambda z: [stats.norm.sf(z)],
    "normalQuantile": lambda p: [stats.norm.ppf(p)],
    "tUpperTail": lambda t, degrees: [stats.t.sf(t, degrees)],
    "tCritical": lambda tail, degrees: [stats.t.isf(tail, degrees)],
    "binomialUpperTail": lambda k, n, p: [stats.binom.sf(k - 1, n, p)],
    "betaQuantile": lambda p, a, b: [stats.beta.ppf(p, a, b)],
    "oneProportion": one_proportion,
    "unpairedProportions": unpaired_proportions,
    "pairedProportions": paired_proportions,
    "seedMean": seed_mean,
    "seedDifference": seed_difference,
    "holm": lambda *p_values: list(multipletests(p_values, method="holm")[1]),
    "bootstrap": bootstrap,
    **{f"metric {name}": (lambda name: lambda *case: metric(name, *case))(name) for name in METRICS},
}

gc.freeze()  # statsmodels collects garbage at each call of multipletests: 60 ms over all that is imported
with open(sys.argv[1]) as file:
    asked = json.load(file)
answers = {name: [[None if np.isnan(x) else float(x) for x in FUNCTIONS[name](*case)] for case in cases] for name, cases in asked.items()}
# JSON has no infinity, but numbers too large to be read as anything else.
print(json.dumps(answers).replace("Infinity", "1e999"))
