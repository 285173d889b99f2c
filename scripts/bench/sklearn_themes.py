"""Times a plain scikit-learn pipeline on the passages of a file: words (1 to 2) and character (2 to 5) TF-IDF with one-vs-rest
logistic regression from text to scores, then truncated SVD and average linkage over the passages that no theme is likely for.
Fitting is not timed. It does less than the engine, which splits notes into passages, marks them, judges each passage in its note,
says which words drove each suggestion, and groups twice thirty subsamples where this groups once. Prints {"assign": s, "propose": s}.

  /usr/bin/python3 scripts/bench/sklearn_themes.py PASSAGES.json"""
import json
import sys
import time

import numpy as np
from sklearn.cluster import AgglomerativeClustering
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline, make_union
from sklearn.preprocessing import MultiLabelBinarizer


def main(file):
    with open('data/themes/exemplars.jsonl') as lines:
        exemplars = [json.loads(line) for line in lines]
    with open(file) as notes:
        given = json.load(notes)
    passages, window = given['passages'], given['window']
    both = make_union(TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2), TfidfVectorizer(sublinear_tf=True, analyzer='char_wb', ngram_range=(2, 5), min_df=3))
    pipeline = make_pipeline(both, OneVsRestClassifier(LogisticRegression(solver='liblinear', class_weight='balanced', tol=0.01)))
    pipeline.fit([e['text'] for e in exemplars], MultiLabelBinarizer().fit_transform([e['themes'] for e in exemplars]))
    began = time.perf_counter()
    scores = pipeline.predict_proba(passages)
    assigned = time.perf_counter()
    residual = [passages[i] for i in window if scores[i].max() < 0.6]
    rows = TruncatedSVD(100, random_state=1).fit_transform(TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2).fit_transform(residual))
    rows = rows[np.linalg.norm(rows, axis=1) > 0]
    AgglomerativeClustering(n_clusters=None, metric='cosine', linkage='average', distance_threshold=0.92).fit(rows)
    print(json.dumps({'assign': assigned - began, 'propose': time.perf_counter() - assigned}))


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
