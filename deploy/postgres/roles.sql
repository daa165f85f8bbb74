-- What the two roles may do, run inside the product's database by a superuser.
-- The roles themselves are made first, with passwords of your own:
--   CREATE ROLE case_review_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '...';
--   CREATE ROLE case_review_app   LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '...';
--   CREATE DATABASE case_review OWNER case_review_owner;
ALTER SCHEMA public OWNER TO case_review_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO case_review_app;
-- Tables that migrations make later; a migration narrows this for the audit tables.
ALTER DEFAULT PRIVILEGES FOR ROLE case_review_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO case_review_app;
ALTER DEFAULT PRIVILEGES FOR ROLE case_review_owner IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO case_review_app;
