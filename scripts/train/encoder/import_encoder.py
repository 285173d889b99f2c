"""Reads an encoder that export_encoder.py wrote back into the state of a ThemeModel."""
import json
import struct

import numpy as np
import torch

from export_encoder import MAGIC


def read_tensors(path):
    with open(path, 'rb') as file:
        content = file.read()
    magic, length = struct.unpack('<II', content[:8])
    if magic != MAGIC:
        raise ValueError(f'{path} is not an encoder')
    header, at, tensors = json.loads(content[8:8 + length]), 8 + length + -length % 4, {}
    for tensor in header['tensors']:
        rows, columns = tensor['shape']
        size = rows * columns
        if tensor['type'] == 'float32':
            tensors[tensor['name']] = np.frombuffer(content, '<f4', size, at).copy()
            at += 4 * size
        else:
            steps = np.frombuffer(content, '<f4', rows, at)
            whole = np.frombuffer(content, np.int8, size, at + 4 * rows).reshape(rows, columns)
            tensors[tensor['name']] = whole * steps[:, None]
            at += 4 * rows + size + -size % 4
    return tensors


def read_state(path, shapes):
    """State by name, in the shapes of a ThemeModel's own state."""
    tensors, state = read_tensors(path), {}

    def dense(name, kernel, bias):
        state[kernel], state[bias] = tensors[name].T, tensors[f'{name}.bias']

    state['enc.emb'], state['enc.ts'] = tensors['embedding'], tensors['timescales']
    for i in range(2):
        for n in (1, 2):
            state[f'enc.ls.{i}.g{n}'], state[f'enc.ls.{i}.b{n}'] = tensors[f'{i}.norm{n}.gain'], tensors[f'{i}.norm{n}.bias']
        if f'{i}.widen' in tensors:
            dense(f'{i}.widen', f'enc.ls.{i}.dw', f'enc.ls.{i}.db')
        for name, short in (('qkv', 'qkv'), ('output', 'o'), ('inner', 'f1'), ('outer', 'f2')):
            dense(f'{i}.{name}', f'enc.ls.{i}.{short}', f'enc.ls.{i}.{short}b')
    dense('sentence', 'enc.w', 'enc.b')
    state['ln.weight'], state['ln.bias'], state['U.weight'] = tensors['norm.gain'], tensors['norm.bias'], tensors['attention']
    for name, head in (('fromAttention', 'V'), ('fromSentence', 'G')):
        state[f'{head}.weight'], state[f'{head}.bias'] = tensors[name], tensors[f'{name}.bias']
    return {name: torch.tensor(np.ascontiguousarray(values), dtype=torch.float32).reshape(shapes[name].shape) for name, values in state.items()}
