WITH cells AS (
  SELECT CASE WHEN LENGTH(g."place") = 4 THEN g."place" END AS k0, CAST(g."year" AS VARCHAR) AS k1, g."id" AS grant_id, g."awarded" AS awarded, COALESCE(p.person, 0) AS persons
  FROM "grants" AS g
  LEFT JOIN (SELECT "id" AS grant_id, 0 AS person FROM "grants" WHERE 1 = 0) AS p ON p.grant_id = g."id"
  WHERE (g."area" IS NULL OR g."area" IN (CAST($1 AS VARCHAR)))
    AND (g."year" IS NOT NULL AND g."year" BETWEEN CAST($2 AS BIGINT) AND CAST($3 AS BIGINT))
    AND (g."target_group" IS NULL OR g."target_group" NOT IN (CAST($4 AS VARCHAR)))
),
ranked AS (
  SELECT cells.*, ROW_NUMBER() OVER (PARTITION BY k0, k1 ORDER BY awarded ASC NULLS LAST) AS awarded_rank, COUNT(awarded) OVER (PARTITION BY k0, k1) AS awarded_known
  FROM cells
),
recipients AS (
  SELECT cells.k0, cells.k1, COUNT(DISTINCT s."recipient") AS recipients
  FROM cells
  JOIN "grants" AS s ON s."id" = cells.grant_id
  GROUP BY cells.k0, cells.k1
)
SELECT c.k0 AS k0, c.k1 AS k1, CAST(COUNT(*) AS VARCHAR) AS n, CAST(COALESCE(SUM(CAST(c.awarded AS DECIMAL(38, 0))), 0) AS VARCHAR) AS v0, CAST(MAX(CASE WHEN c.awarded_rank = FLOOR(CAST($5 AS DOUBLE) * (c.awarded_known - 1)) + 1 THEN c.awarded END) AS VARCHAR) AS v1, CAST(MAX(CASE WHEN c.awarded_rank = FLOOR(CAST($6 AS DOUBLE) * (c.awarded_known - 1)) + 2 THEN c.awarded END) AS VARCHAR) AS w1, CAST(COUNT(c.awarded) AS VARCHAR) AS n1, CAST(COALESCE(MAX(r.recipients), 0) AS VARCHAR) AS v2, CAST(SUM(c.persons) AS VARCHAR) AS v3
FROM ranked AS c
LEFT JOIN recipients AS r ON r.k0 IS NOT DISTINCT FROM c.k0 AND r.k1 IS NOT DISTINCT FROM c.k1
GROUP BY c.k0, c.k1
HAVING COUNT(*) > 0
-- ["music",2019,2024,"young",0.5,0.5]
