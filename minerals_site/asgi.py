"""The ASGI entry point."""

import gc
import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "minerals_site.settings")
application = get_asgi_application()
gc.freeze()  # what is loaded now stays: no visitor waits while it is searched for garbage
