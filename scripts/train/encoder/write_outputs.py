"""Writes what PyTorch makes of five exemplars, which tests compare the app's own inference with.

  /usr/bin/python3 scripts/train/encoder/write_outputs.py FOLDER tokens.json static/themes/encoder-HASH.bin

FOLDER is the package's dist. train_encoder.py does the same at its end, before its weights are rounded to int8."""
import json
import sys

import torch

from import_encoder import read_state
from sentence_encoder import ThemeModel, pad, read_weights

OUTPUTS = 'tests/unit/themes/encoder-outputs.json'


def write_outputs(model, material):
    model.eval()
    cases = []
    with torch.no_grad():
        for shown in material['outputs']:
            logits = model(*pad([shown['tokens']]))[0].tolist()
            cases.append({**shown, 'logits': [round(logit, 3) for logit in logits]})
    with open(OUTPUTS, 'w') as file:
        json.dump({'themes': material['themes'], 'cases': cases}, file, ensure_ascii=False)


def main(folder, tokens_file, encoder):
    torch.set_num_threads(1)
    with open(tokens_file) as file:
        material = json.load(file)
    model = ThemeModel(read_weights(folder), len(material['themes']))
    model.load_state_dict(read_state(encoder, model.state_dict()))
    write_outputs(model, material)


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
