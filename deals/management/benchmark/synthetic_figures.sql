-- A made-up data set: 60 publishers, 2,000 articles, 20,000 citations, 54 countries, 40 minerals, 300 mines, and
-- as many figures as the setting benchmark.rows says, with texts about as long as the real ones.

INSERT INTO deals_country (iso3, iso2, name, region)
SELECT 'Q' || code, code, 'Country ' || code, 'africa'
FROM (SELECT chr(65 + i / 26) || chr(65 + i % 26) AS code FROM generate_series(0, 53) AS i) AS codes;

INSERT INTO deals_mineral (slug, name, kind, hs_codes)
SELECT 'mineral-' || i, 'Mineral ' || i, 'element', '' FROM generate_series(0, 39) AS i;

CREATE TEMPORARY TABLE country AS SELECT iso3, row_number() OVER (ORDER BY iso3) - 1 AS n FROM deals_country;
CREATE TEMPORARY TABLE mineral AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM deals_mineral;

INSERT INTO deals_site (slug, name, kind, country_id, admin_area)
SELECT 'site-' || i, 'Mine number ' || i, 'mine', country.iso3, 'Province ' || i % 20
FROM generate_series(0, 299) AS i JOIN country ON n = i % 54;

INSERT INTO articles_publisher (slug, name, country_code, homepage)
SELECT 'publisher-' || i, 'Publisher ' || i, 'KE', '' FROM generate_series(0, 59) AS i;

CREATE TEMPORARY TABLE site AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM deals_site;
CREATE TEMPORARY TABLE publisher AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM articles_publisher;

-- One article in three is a rewrite.
INSERT INTO articles_article (slug, kind, title, title_supplied, publisher_id, origin_id, url, archived_url, date,
    date_precision, date_inferred, language, summary, body, status, withdrawal_reason, created_at, published_at)
SELECT 'article-' || i, 'news', 'Ministers meet over mine ' || i || ', “and a railway”', false, publisher.id,
    CASE WHEN i % 3 = 0 THEN publisher.id END, 'https://news.example/2025/article-' || i, '',
    date '2024-01-01' + i % 700, 'day', false, 'en', '', '', 'published', '', now(), now()
FROM generate_series(0, 1999) AS i JOIN publisher ON n = i % 60;

CREATE TEMPORARY TABLE article AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM articles_article;

INSERT INTO articles_citation (key, article_id, locator, phrase)
SELECT 'citation-' || i, article.id, 'paragraph ' || i / 2000 + 1, 'exports rose to ' || i || ' tonnes, it said'
FROM generate_series(0, 19999) AS i JOIN article ON n = i % 2000;

CREATE TEMPORARY TABLE citation AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM articles_citation;

-- One figure in ten is a mine's, one in four has a partner country, one in five a note, one in twenty two sources.
INSERT INTO deals_figure (key, citation_id, rank, rank_reason, confidence, note, country_id, site_id, world,
    mineral_id, reported_as, measure, basis, period, period_inferred, qualifier, value, unit, estimated, partner_id)
SELECT 'figure-' || i, citation.id, 'normal', '', 'reported',
    CASE WHEN i % 5 = 0 THEN 'Read off a chart; the table says “' || i || '”, rounded.' ELSE '' END,
    CASE WHEN i % 10 > 0 THEN country.iso3 END, CASE WHEN i % 10 = 0 THEN site.id END, false,
    mineral.id, '', 'export_volume', 'concentrate', (2000 + i % 26)::text, false, 'about',
    round(i * 1.25, 2), 'tonnes', 'no', CASE WHEN i % 4 = 0 THEN 'QAA' END
FROM generate_series(1, current_setting('benchmark.rows')::integer) AS i
JOIN citation ON citation.n = i % 20000
JOIN country ON country.n = i % 54
JOIN site ON site.n = i % 300
JOIN mineral ON mineral.n = i % 40;

INSERT INTO deals_figure_further_citations (figure_id, citation_id)
SELECT id, (SELECT id FROM citation WHERE n = 0) FROM deals_figure WHERE id % 20 = 0;
