{ "finding": { "label": "L" } }
