"""Parameters of addresses that count visitors and name no page; for Python's and PostgreSQL's expressions."""

TRACKING = (
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref_src|ref_url"
    r"|ocid|cmpid|ncid|s_cid|smid|sr_share|at_(?:medium|campaign|custom\d)|amp|outputtype|xtor|taid"
)
