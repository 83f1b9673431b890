-- Laadt de export van het zaaksysteem in de proefomgeving
CREATE TABLE inwoner (
  bsn CHAR(9) PRIMARY KEY,
  naam TEXT NOT NULL,
  geboren DATE,
  telefoon TEXT
);
INSERT INTO inwoner VALUES ('796797286', 'Greet IJzermans', '1963-12-08', '0626238640');
INSERT INTO inwoner VALUES ('685784848', 'Lotte IJzermans', '1991-06-06', '0635987328');
-- TODO: gebruiker svc_zaak mag alleen lezen vanaf 10.115.187.2
GRANT SELECT ON inwoner TO svc_zaak;