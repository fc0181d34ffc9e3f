"""The two folders that everything else is found from."""

import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = Path(os.environ.get("MINERALS_VAR") or BASE_DIR / "var").absolute()
