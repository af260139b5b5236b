WITH cells AS (
  SELECT g."id" AS grant_id, g."awarded" AS awarded
  FROM "grants" AS g
)
SELECT CAST(COUNT(*) AS VARCHAR) AS n, CAST(COUNT(*) AS VARCHAR) AS v0, CAST(COALESCE(SUM(CAST(c.awarded AS DECIMAL(38, 0))), 0) AS VARCHAR) AS v1
FROM cells AS c
HAVING COUNT(*) > 0
-- []
