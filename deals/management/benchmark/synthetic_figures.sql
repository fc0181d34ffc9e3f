-- A made-up data set, beside whatever is there: as many figures as the setting benchmark.rows says (a million by
-- default), told in the proportions of the real ones, with texts about as long. For a million figures there are
-- 300 publishers, 20,000 articles (one in fifty an edition of a data set, which tells 1,500 figures; the others
-- tell 20), 200,000 citations, 54 countries, 40 minerals and 2,000 sites. Of a hundred figures 70 are the only
-- claim of their kind; the others are 10 pairs, 2 threes and a four.

CREATE TEMPORARY TABLE size AS
SELECT rows, greatest(rows / 50, 20) AS articles, greatest(rows / 2500, 2) AS editions,
    greatest(rows / 5, 100) AS citations, greatest(rows / 500, 30) AS sites
FROM (SELECT current_setting('benchmark.rows')::integer AS rows) AS asked;

-- Reference data: what is there, and so much more that there are 54 countries in Africa, 10 others and 40 minerals.
INSERT INTO deals_country (iso3, iso2, name, region)
SELECT 'Q' || code, code, 'Country ' || code, CASE WHEN i < 54 - there THEN 'africa' ELSE 'europe' END
FROM (SELECT i, chr(65 + i / 26) || chr(65 + i % 26) AS code FROM generate_series(0, 63) AS i) AS codes,
    (SELECT count(*) FILTER (WHERE region = 'africa') AS there, count(*) AS everywhere FROM deals_country) AS known
WHERE i < 64 - everywhere OR i < 54 - there
ON CONFLICT DO NOTHING;

INSERT INTO deals_mineral (slug, name, kind, hs_codes)
SELECT 'mineral-' || i, 'Mineral ' || i, 'element', ''
FROM generate_series(1, 40 - (SELECT count(*) FROM deals_mineral)) AS i;

CREATE TEMPORARY TABLE country AS
SELECT iso3, row_number() OVER (ORDER BY iso3) - 1 AS n FROM deals_country WHERE region = 'africa';
CREATE TEMPORARY TABLE partner AS
SELECT iso3, row_number() OVER (ORDER BY region = 'africa', iso3) - 1 AS n FROM deals_country;
CREATE TEMPORARY TABLE mineral AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM deals_mineral;

INSERT INTO deals_site (slug, name, kind, country_id, admin_area)
SELECT 'site-' || i, 'Mine number ' || i, 'mine', country.iso3, 'Province ' || i % 20
FROM size CROSS JOIN generate_series(0, size.sites - 1) AS i
JOIN country ON country.n = i % (SELECT count(*) FROM country);

CREATE TEMPORARY TABLE site AS
SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM deals_site WHERE slug LIKE 'site-%';

INSERT INTO deals_site_minerals (site_id, mineral_id)
SELECT site.id, mineral.id FROM site JOIN mineral ON mineral.n = site.n % (SELECT count(*) FROM mineral);

INSERT INTO articles_publisher (slug, name, country_code, homepage)
SELECT 'publisher-' || i, 'Publisher ' || i, 'KE', '' FROM generate_series(0, 299) AS i;

CREATE TEMPORARY TABLE publisher AS
SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM articles_publisher WHERE slug LIKE 'publisher-%';

-- Editions are by the first 40 publishers, once a year; of other articles one in three is a rewrite.
INSERT INTO articles_article (slug, kind, title, title_supplied, publisher_id, origin_id, url, archived_url, date,
    date_precision, date_inferred, language, summary, body, status, withdrawal_reason, created_at, published_at,
    link_status, link_note)
SELECT 'article-' || i,
    CASE WHEN edition THEN 'dataset' ELSE ('{news,news,news,press_release,government,report}'::text[])[i % 6 + 1] END,
    CASE WHEN edition THEN 'Statistics of minerals, series ' || i % 40 || ', edition ' || i / 40 + 1
        ELSE 'Ministers meet over mine ' || i || ', “and a railway”' END,
    false, publisher.id,
    CASE WHEN i % 3 = 0 AND NOT edition THEN (SELECT id FROM publisher WHERE n = i % 7) END,
    'https://news.example/2025/article-' || i, '',
    CASE WHEN edition THEN make_date(2026 - i / 40 % 30, 1, 1) ELSE date '2010-01-01' + i * 37 % 5800 END,
    CASE WHEN edition THEN 'year' ELSE 'day' END, false, 'en',
    CASE WHEN i % 4 = 0 THEN 'What a delegation said of output number ' || i || ', of duties, and of the road to the sea.'
        ELSE '' END,
    '', 'published', '', now(), now(), 'unknown', ''
FROM size CROSS JOIN generate_series(0, size.articles - 1) AS i
CROSS JOIN LATERAL (SELECT i < size.editions AS edition) AS sort
JOIN publisher ON publisher.n = CASE WHEN edition THEN i % 40 ELSE i % 300 END;

CREATE TEMPORARY TABLE article AS
SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM articles_article WHERE slug LIKE 'article-%';
ALTER TABLE article ADD PRIMARY KEY (n);

-- Three places of five are in editions of data sets.
INSERT INTO articles_citation (key, article_id, locator, phrase)
SELECT 'citation-' || i, article.id,
    CASE WHEN i % 5 < 3 THEN 'row ' || i ELSE 'paragraph ' || i / size.articles + 1 END,
    CASE WHEN i % 5 < 3 THEN '' ELSE 'exports rose to ' || i || ' tonnes, it said' END
FROM size CROSS JOIN generate_series(0, size.citations - 1) AS i
JOIN article ON article.n = CASE WHEN i % 5 < 3 THEN (i / 5 * 3 + i % 5) % (SELECT editions FROM size)
    ELSE (SELECT editions FROM size) + i % (SELECT articles - editions FROM size) END;

CREATE TEMPORARY TABLE citation AS
SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM articles_citation WHERE key LIKE 'citation-%';
ALTER TABLE citation ADD PRIMARY KEY (n);

ANALYZE size, country, partner, mineral, site, article, citation;

-- Figure i answers question q. Of ten questions 2 ask for a country's production, 1 for its reserves, 5 for its
-- exports to a partner, 1 for all its exports (by year, later by month), 1 for a site's production or the world's.
CREATE TEMPORARY TABLE asked AS
SELECT q, q % 10 AS sort, CASE WHEN q % 10 < 2 THEN q / 10 * 2 + q % 10 WHEN q % 10 BETWEEN 3 AND 7
    THEN q / 10 * 5 + q % 10 - 3 ELSE q / 10 END AS n
FROM generate_series(0, (SELECT rows / 100 * 83 + 83 FROM size)) AS q;

CREATE TEMPORARY TABLE question AS
SELECT q, n,
    CASE WHEN sort < 9 THEN (SELECT iso3 FROM country WHERE country.n = asked.n % countries) END AS country_id,
    CASE WHEN sort = 9 AND asked.n % 20 > 0 THEN asked.n % sites END AS site,
    sort = 9 AND asked.n % 20 = 0 AS world,
    CASE WHEN sort < 9 THEN asked.n / countries % minerals WHEN asked.n % 20 = 0 THEN asked.n / 20 % minerals
        ELSE asked.n % sites % minerals END AS mineral,
    CASE WHEN sort < 2 OR sort = 9 THEN 'mine_production' WHEN sort = 2 THEN 'reserves'
        WHEN q / 10 % 2 = 0 THEN 'export_value' ELSE 'export_volume' END AS measure,
    CASE sort WHEN 9 THEN CASE WHEN asked.n % 20 > 0 THEN asked.n / sites ELSE asked.n / 20 / minerals END
        ELSE asked.n / countries / minerals END AS later,
    CASE WHEN sort BETWEEN 3 AND 7 THEN true ELSE false END AS to_partner,
    sort
FROM asked, (SELECT count(*) FROM country) AS c (countries), (SELECT count(*) FROM mineral) AS m (minerals), size;
ALTER TABLE question ADD PRIMARY KEY (q);
ANALYZE question;

INSERT INTO deals_figure (key, citation_id, rank, rank_reason, confidence, note, country_id, site_id, world,
    mineral_id, reported_as, measure, basis, period, period_inferred, qualifier, value, unit, estimated, partner_id)
SELECT 'figure-' || i, citation.id, CASE WHEN i % 500 = 0 THEN 'preferred' ELSE 'normal' END,
    CASE WHEN i % 500 = 0 THEN 'It is the only one that was audited.' ELSE '' END,
    CASE WHEN i % 3 = 0 THEN 'confirmed' ELSE 'reported' END,
    CASE WHEN i % 5 = 0 THEN 'Read off a chart; the table says “' || i || '”, rounded.' ELSE '' END,
    question.country_id, site.id, world, mineral.id, CASE WHEN i % 30 = 0 THEN 'ore number ' || i % 7 ELSE '' END,
    measure,
    CASE WHEN measure = 'export_value' THEN 'unspecified' WHEN sort BETWEEN 3 AND 8 THEN 'concentrate'
        ELSE ('{contained_metal,concentrate,gross_ore}'::text[])[later / 36 % 3 + 1] END,
    CASE WHEN sort = 8 AND later >= 26 THEN 2000 + later % 26 || to_char(later / 26 % 12 + 1, '"-"FM00')
        WHEN sort BETWEEN 3 AND 8 THEN (2000 + later % 26)::text ELSE (1990 + later % 36)::text END,
    false, ('{exact,exact,exact,exact,exact,exact,about,about,more_than,up_to}'::text[])[i % 10 + 1],
    round((100 + q::bigint * 7919 % 99991) * (1 + i % 7 * 0.01) * CASE measure WHEN 'export_value' THEN 1000 ELSE 1 END, 2),
    CASE WHEN measure = 'export_value' THEN 'usd' ELSE 'tonnes' END,
    ('{no,yes,unknown}'::text[])[i % 3 + 1], partner.iso3
FROM size CROSS JOIN generate_series(1, size.rows) AS i
JOIN citation ON citation.n = i::bigint * 7919 % (SELECT citations FROM size)
JOIN question ON q = i / 100 * 83 + CASE WHEN i % 100 < 70 THEN i % 100 WHEN i % 100 < 90 THEN 70 + (i % 100 - 70) / 2
    WHEN i % 100 < 96 THEN 80 + (i % 100 - 90) / 3 ELSE 82 END
JOIN mineral ON mineral.n = question.mineral
LEFT JOIN site ON site.n = question.site
LEFT JOIN partner ON to_partner AND partner.n = later / 26 % 50;

-- One figure in twenty has a second source.
INSERT INTO deals_figure_further_citations (figure_id, citation_id)
SELECT figure.id, citation.id
FROM deals_figure AS figure
JOIN citation ON citation.n = figure.id * 104729 % (SELECT citations FROM size)
WHERE figure.id % 20 = 0 AND citation.id <> figure.citation_id;

DROP TABLE size, country, partner, mineral, site, publisher, article, citation, asked, question;
