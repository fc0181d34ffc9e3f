"""The WSGI entry point."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "minerals_site.settings")
application = get_wsgi_application()
gc.freeze()  # what is loaded now stays: no visitor waits while it is searched for garbage
