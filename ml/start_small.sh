#!/bin/bash
cd /work/wt/model
while [ ! -s /work/wt/ml/large12.pt ]; do sleep 1; done
s=0; while [ "$(stat -c %s /work/wt/ml/large12.pt)" != "$s" ]; do s=$(stat -c %s /work/wt/ml/large12.pt); sleep 3; done
kill 21872; sleep 1
export PYTHONPATH=. 
exec /work/wt/ml/.venv/bin/python -m training.train /work/shared/training/ner-open.jsonl /work/shared/training/ner-open-multi.jsonl /work/shared/training/ner-es-cess.jsonl /work/wt/ml/outs --base /work/wt/ml/base12s --large /work/wt/ml/large12.pt --languages de es fr it nl pt --without btc cross-ai cross-science cross-politics cross-music cross-literature --bfloat16 --tags-alone --small-epochs 2 --threads 2
