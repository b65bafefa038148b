strongly = slightly
