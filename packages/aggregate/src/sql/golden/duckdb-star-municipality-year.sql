WITH cells AS (
  SELECT k0, k1, grant_id, SUM(awarded) AS awarded, MAX(persons) AS persons
  FROM (
    SELECT DISTINCT CASE WHEN LENGTH("s_place"."place") = 4 THEN "s_place"."place" END AS k0, CAST(g."year" AS VARCHAR) AS k1, g."id" AS grant_id, CASE WHEN "s_place"."grant_id" IS NULL THEN g."awarded" ELSE "s_place"."awarded" END AS awarded, COALESCE(p.person, 0) AS persons, "s_place"."place" AS part
    FROM "grants" AS g
    LEFT JOIN "grant_places" AS "s_place" ON "s_place"."grant_id" = g."id"
    LEFT JOIN (SELECT DISTINCT "grant_id" AS grant_id, 1 AS person FROM "grant_recipients" WHERE "natural_person") AS p ON p.grant_id = g."id"
    WHERE (g."year" IS NOT NULL AND g."year" BETWEEN CAST($1 AS BIGINT) AND CAST($2 AS BIGINT))
      AND (EXISTS (SELECT 1 FROM "grant_areas" AS s WHERE s."grant_id" = g."id" AND (s."area" IS NULL OR s."area" IN (CAST($3 AS VARCHAR)))) OR NOT EXISTS (SELECT 1 FROM "grant_areas" AS s WHERE s."grant_id" = g."id"))
      AND (EXISTS (SELECT 1 FROM "grant_target_groups" AS s WHERE s."grant_id" = g."id" AND (s."target_group" IS NULL OR s."target_group" NOT IN (CAST($4 AS VARCHAR)))) OR NOT EXISTS (SELECT 1 FROM "grant_target_groups" AS s WHERE s."grant_id" = g."id"))
  ) AS parts
  GROUP BY k0, k1, grant_id
),
ranked AS (
  SELECT cells.*, ROW_NUMBER() OVER (PARTITION BY k0, k1 ORDER BY awarded ASC NULLS LAST) AS awarded_rank, COUNT(awarded) OVER (PARTITION BY k0, k1) AS awarded_known
  FROM cells
),
recipients AS (
  SELECT cells.k0, cells.k1, COUNT(DISTINCT s."recipient") AS recipients
  FROM cells
  JOIN "grant_recipients" AS s ON s."grant_id" = cells.grant_id
  GROUP BY cells.k0, cells.k1
)
SELECT c.k0 AS k0, c.k1 AS k1, CAST(COUNT(*) AS VARCHAR) AS n, CAST(COALESCE(SUM(CAST(c.awarded AS DECIMAL(38, 0))), 0) AS VARCHAR) AS v0, CAST(MAX(CASE WHEN c.awarded_rank = FLOOR(CAST($5 AS DOUBLE) * (c.awarded_known - 1)) + 1 THEN c.awarded END) AS VARCHAR) AS v1, CAST(MAX(CASE WHEN c.awarded_rank = FLOOR(CAST($6 AS DOUBLE) * (c.awarded_known - 1)) + 2 THEN c.awarded END) AS VARCHAR) AS w1, CAST(COUNT(c.awarded) AS VARCHAR) AS n1, CAST(COALESCE(MAX(r.recipients), 0) AS VARCHAR) AS v2, CAST(SUM(c.persons) AS VARCHAR) AS v3
FROM ranked AS c
LEFT JOIN recipients AS r ON r.k0 IS NOT DISTINCT FROM c.k0 AND r.k1 IS NOT DISTINCT FROM c.k1
GROUP BY c.k0, c.k1
HAVING COUNT(*) > 0
-- [2019,2024,"music","young",0.5,0.5]
