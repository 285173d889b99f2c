"""Writes a fine-tuned encoder in the form that src/lib/themes/meaning/encoder-model.ts reads: matrices as int8 with one step a row."""
import glob
import hashlib
import json
import os
import struct

import numpy as np

from sentence_encoder import EPSILON, HEADS, LONGEST

MAGIC = 0x314E4854
QUERY_SCALES = (0.125, 0.0883883461356163)


def padded(data):
    return data + b'\0' * (-len(data) % 4)


def int8(matrix):
    steps = np.maximum(np.abs(matrix).max(1), 1e-12) / 127
    whole = np.clip(np.round(matrix / steps[:, None]), -127, 127).astype(np.int8)
    return steps.astype('<f4').tobytes() + padded(whole.tobytes())


def no_heads(width):
    """Heads that say nothing of two themes."""
    nothing = np.zeros((2, 2 * width), np.float32)
    return {'ln.weight': np.ones(width, np.float32), 'ln.bias': np.zeros(width, np.float32), 'U.weight': nothing[:, :width], 'V.weight': nothing, 'V.bias': nothing[:, 0], 'G.weight': nothing, 'G.bias': nothing[:, 0]}


def export(state, material, folder, kind='encoder'):
    """The path written, FOLDER/KIND-HASH.bin. `state` is a ThemeModel's, or of its encoder alone, of which only the sentence vector is
    of use; `material` names themes, held-out writers and the vocabulary."""
    state = {name: tensor.float().numpy() for name, tensor in state.items()}
    tensors, data = [], []

    def vector(name, values):
        tensors.append({'name': name, 'shape': [1, values.size], 'type': 'float32'})
        data.append(values.astype('<f4').tobytes())

    def matrix(name, values):
        tensors.append({'name': name, 'shape': list(values.shape), 'type': 'int8'})
        data.append(int8(np.ascontiguousarray(values)))

    def dense(name, kernel, bias):
        matrix(name, kernel.T)
        vector(f'{name}.bias', bias)

    matrix('embedding', state['enc.emb'])
    vector('timescales', state['enc.ts'].ravel())
    for i in range(2):
        part = lambda name: state[f'enc.ls.{i}.{name}']
        for n in (1, 2):
            vector(f'{i}.norm{n}.gain', part(f'g{n}'))
            vector(f'{i}.norm{n}.bias', part(f'b{n}'))
        if f'enc.ls.{i}.dw' in state:
            dense(f'{i}.widen', part('dw'), part('db'))
        for name, short in (('qkv', 'qkv'), ('output', 'o'), ('inner', 'f1'), ('outer', 'f2')):
            dense(f'{i}.{name}', part(short), part(f'{short}b'))
    dense('sentence', state['enc.w'], state['enc.b'])
    heads = state if 'U.weight' in state else no_heads(len(state['enc.b']))
    vector('norm.gain', heads['ln.weight'])
    vector('norm.bias', heads['ln.bias'])
    matrix('attention', heads['U.weight'])
    dense('fromAttention', heads['V.weight'].T, heads['V.bias'])
    dense('fromSentence', heads['G.weight'].T, heads['G.bias'])

    header = {
        'trainedOn': material['trainedOn'], 'heldOut': material['heldOut'], 'themes': material['themes'],
        'pieces': material['pieces'], 'pieceScores': [round(score, 5) for score in material['scores']],
        'longest': LONGEST, 'epsilon': EPSILON, 'layers': [{'heads': HEADS, 'scale': scale} for scale in QUERY_SCALES], 'tensors': tensors,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode()
    content = struct.pack('<II', MAGIC, len(text)) + padded(text) + b''.join(data)
    for old in glob.glob(os.path.join(folder, f'{kind}-*.bin')):
        os.remove(old)
    path = os.path.join(folder, f'{kind}-{hashlib.sha256(content).hexdigest()[:12]}.bin')
    with open(path, 'wb') as file:
        file.write(content)
    return path
