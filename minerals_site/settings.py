"""Settings, all of them from the environment; safe when nothing is set."""

import os

from django.core.exceptions import ImproperlyConfigured
from django.utils.csp import CSP

from minerals_site import database_settings, secret_key
from minerals_site.places import BASE_DIR, VAR


def flag(name: str, *, default: bool = False) -> bool:
    """Read a yes/no environment variable; anything but a clear yes or no is an error."""
    value = os.environ.get(name, "").strip().lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    if value == "":
        return default
    message = f"{name}={value!r} is neither yes nor no: set it to 1 or 0."
    raise ImproperlyConfigured(message)


def listed(name: str, default: str = "") -> list[str]:
    """Read a comma-separated environment variable."""
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


DEBUG = flag("DJANGO_DEBUG")
SECRET_KEY = secret_key.find(VAR)
ALLOWED_HOSTS = listed("DJANGO_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = listed("DJANGO_CSRF_TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "deals",
    "articles",
    "minerals_site.history",
    "django_filters",
    "minerals_site.editing.apps.EditorsAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "django.forms",
]

HISTORY_APPS = ["articles", "deals"]  # every change of their tables is kept

MIDDLEWARE = [
    "minerals_site.one_call_stack.one_call_stack",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "minerals_site.brotli_pages.BrotliMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "minerals_site.editing.nul_bytes.NulBytesMiddleware",
]

ROOT_URLCONF = "minerals_site.urls"
WSGI_APPLICATION = "minerals_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

FORM_RENDERER = "django.forms.renderers.TemplatesSetting"  # so that templates/django/forms goes first

DATABASES = {"default": database_settings.find(VAR)}

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en-gb"
USE_I18N = False  # while there is one language: looking each label up in catalogues that lack it takes time
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "minerals_site.plotly_static.PlotlyFinder",
]
WHITENOISE_KEEP_ONLY_HASHED_FILES = True  # half the time to compress, and one address for each file
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "minerals_site.static_storage.StaticStorage"},
}

# Nothing from outside the site, nothing inline; data: and blob: images are plotly.js's PNG download.
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:", "blob:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"

# Whether the server may fetch the addresses that editors give it.
FETCHING = flag("MINERALS_FETCH")

# Editors paste whole pages: what is over 5 MB has an error beside the field, not a bare refusal.
DATA_UPLOAD_MAX_MEMORY_SIZE = 8_000_000

# HTTPS is on unless the operator says that the site is served in the clear (a laptop, `manage.py demo`).
HTTPS = flag("DJANGO_HTTPS", default=not DEBUG)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
BEHIND_PROXY = flag("DJANGO_BEHIND_PROXY")
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
