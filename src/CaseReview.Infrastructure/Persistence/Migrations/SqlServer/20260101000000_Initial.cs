using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseReview.Infrastructure.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    information_request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    what = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    actor_kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    actor_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    actor_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_entries", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "agencies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    letters = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    colour = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    counting_group = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    expected = table.Column<bool>(type: "bit", nullable: false),
                    safeguarding_partner = table.Column<bool>(type: "bit", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    compact_on = table.Column<DateOnly>(type: "date", nullable: true),
                    compact_signatory = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    contact_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    contact_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    senior_officer_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    senior_officer_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    successor_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agencies", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_agencies_agencies_partnership_id_successor_id",
                        columns: x => new { x.partnership_id, x.successor_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "applied_calendars",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    exceptions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applied_calendars", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    subject_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    event_name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    summary = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    details = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    actor_kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    actor_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    actor_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    actor_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    identified_by = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "calendar_alarms",
                columns: table => new
                {
                    known_until = table.Column<DateOnly>(type: "date", nullable: false),
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_alarms", x => new { x.known_until, x.user_id });
                });

            migrationBuilder.CreateTable(
                name: "calendar_subscriptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    token_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_subscriptions", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    logged_on = table.Column<DateOnly>(type: "date", nullable: false),
                    naming = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    lead_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    what_happened = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    headline = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    occurred_at = table.Column<TimeOnly>(type: "time", nullable: true),
                    place = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    rule_set_version = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    rule_set_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    before_group_since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    outcome = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    reviewed_under = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    legacy_reference = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    register_import_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    restricted_since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    restriction_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "clock_offsets",
                columns: table => new
                {
                    id = table.Column<int>(type: "int", nullable: false),
                    ticks = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clock_offsets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deputy_nominations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    deputy_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deputy_nominations", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "holiday_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    changes = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holiday_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    is_platform_administrator = table.Column<bool>(type: "bit", nullable: false),
                    user_name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "bit", nullable: false),
                    password_hash = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    security_stamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    phone_number = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "bit", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "bit", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "bit", nullable: false),
                    access_failed_count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_failures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    job = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_failures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    job = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    took = table.Column<TimeSpan>(type: "time", nullable: false),
                    failed = table.Column<bool>(type: "bit", nullable: false),
                    succeeded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    node = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_runs", x => x.job);
                });

            migrationBuilder.CreateTable(
                name: "link_addresses",
                columns: table => new
                {
                    token_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_addresses", x => x.token_hash);
                });

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_memberships", x => new { x.user_id, x.partnership_id });
                });

            migrationBuilder.CreateTable(
                name: "office_closures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_office_closures", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "outbox_due",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    leased_until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_due", x => x.message_id);
                });

            migrationBuilder.CreateTable(
                name: "partnership_logos",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    png = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    hash = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnership_logos", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "partnership_profiles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reference_prefix = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    vocabulary_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    telephone = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    accent = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    quorum_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    arrangements_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    last_reference_number = table.Column<int>(type: "int", nullable: false),
                    reference_year = table.Column<int>(type: "int", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnership_profiles", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    reference_prefix = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnerships", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "printouts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    printed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    failures = table.Column<int>(type: "int", nullable: false),
                    pdf = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_printouts", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "published_holidays",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_holidays", x => x.date);
                });

            migrationBuilder.CreateTable(
                name: "register_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    file_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    headings_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    columns_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    rows = table.Column<int>(type: "int", nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    uploaded_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    confirmed_by_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    confirmed_by_identified_by = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    confirmed_by_kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    confirmed_by_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    confirmed_by_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_imports", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "return_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    edition = table.Column<int>(type: "int", nullable: true),
                    state = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    based_on = table.Column<int>(type: "int", nullable: true),
                    author = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    published_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_return_templates", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "rule_set_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    state = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    in_force_from = table.Column<DateOnly>(type: "date", nullable: false),
                    in_force_until = table.Column<DateOnly>(type: "date", nullable: true),
                    json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    based_on = table.Column<int>(type: "int", nullable: true),
                    author = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    published_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    publication = table.Column<int>(type: "int", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_set_versions", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    seat = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    joined_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_members", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_members_agencies_partnership_id_agency_id",
                        columns: x => new { x.partnership_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "case_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    first_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    correction_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_events", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_case_events_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_people", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_case_people_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_walls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    cause = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    lifted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    lifted_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_walls", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_case_walls_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "challenges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    topic = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    finding = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    question = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    put_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answer = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_challenges", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_challenges_agencies_partnership_id_agency_id",
                        columns: x => new { x.partnership_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_challenges_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "criteria_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    framework = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    edition = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    completed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    completed_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    reopened_because = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_assessments", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_criteria_assessments_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "current_risks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    what = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    raised_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    what_was_done = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    done_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    answered_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_current_risks", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_current_risks_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deadlines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    anchor = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    source = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    basis = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    met_by = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    turn = table.Column<int>(type: "int", nullable: false),
                    position = table.Column<int>(type: "int", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    late_from = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    explanation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    projected = table.Column<bool>(type: "bit", nullable: false),
                    driving = table.Column<bool>(type: "bit", nullable: false),
                    first_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    move_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    met_on = table.Column<DateOnly>(type: "date", nullable: true),
                    met_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    met_late = table.Column<bool>(type: "bit", nullable: false),
                    late_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    is_open = table.Column<bool>(type: "bit", nullable: false),
                    follow_up_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    followed_up_to = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reminded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    escalated_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deadlines", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_deadlines_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "decision_advice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    types = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    joint = table.Column<bool>(type: "bit", nullable: false),
                    reasons = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_advice", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_decision_advice_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "disagreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    subject = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    reasons = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    raised_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    raised_by_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    raised_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    put_to = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    they_decide = table.Column<bool>(type: "bit", nullable: false),
                    outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    answer = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    answered_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disagreements", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_disagreements_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    attached_to = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    file_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    scan = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    scanned_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    found = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    scan_tries = table.Column<int>(type: "int", nullable: false),
                    scan_after = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    added_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    added_by_kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    added_by_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    added_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_documents_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "entry_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    request = table.Column<int>(type: "int", nullable: false),
                    entry = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    is_significant = table.Column<bool>(type: "bit", nullable: false),
                    written_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry_notes", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_entry_notes_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "family_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    shown_as = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    tie = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: true),
                    in_household = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    notes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    safeguarding = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_family_members", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_family_members_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "glossaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    lines = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    agencies = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_glossaries", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_glossaries_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "independence_declarations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    door = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    bar = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    notes = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_independence_declarations", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_independence_declarations_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "information_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    follow_up_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    followed_up_to = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reminded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    escalated_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    number = table.Column<int>(type: "int", nullable: false),
                    form_key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    purpose = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    what_is_asked = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    logged_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    asked_by = table.Column<DateOnly>(type: "date", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_explanation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    acknowledged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    supplied_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    supplied_to = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    supplied_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    supplied = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    late_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    conclusion = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    from_contact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    from_contact_details = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    from_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    from_reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_information_requests", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_information_requests_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "key_practice_episodes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    why_it_matters = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_key_practice_episodes", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_key_practice_episodes_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "legal_advices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    question = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    asked_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    advice = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    given_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    given_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_advices", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_legal_advices_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notification_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    children = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notification_records", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_notification_records_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    aware_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    discussed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    discussed_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    discussion_view = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    decision = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    decision_reasons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    decider_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    decider_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    looked_after_death = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ofsted_told_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    secretary_of_state_told_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    care_leaver_death = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    care_leaver_ofsted_told_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    care_leaver_secretary_of_state_told_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    death_report_only_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    panel_reference = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    also_to = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    sent_recorded_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    late_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    copy_received_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    notices_sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    later_found_not_met_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    review_opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    review_body = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    review_director = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    review_director_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    review_late_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    disputed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    dispute = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    dispute_ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    dispute_resolution = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    not_met_circumstances = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    not_met_information = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    not_met_next_steps = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    not_met_safeguarding = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    not_met_upload_evidence = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    not_met_uploaded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_notifications_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "other_areas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    partnership = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    contact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    contact_details = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    their_reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    notes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_other_areas", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_other_areas_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "parallel_processes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    body = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    other_reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    contact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    began_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_what = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    hold_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    notes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parallel_processes", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_parallel_processes_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapid_review_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    author_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    author_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    external_author_reason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    about = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    for_deciders = table.Column<bool>(type: "bit", nullable: false),
                    asked = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapid_review_reports", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_rapid_review_reports_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rapid_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    stop_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    basis = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    meeting_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    meeting_place = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    scoping_held_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    scoping_attendees = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    case_details = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    scope = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    period_from = table.Column<DateOnly>(type: "date", nullable: true),
                    period_to = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_by = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    votes_for = table.Column<int>(type: "int", nullable: true),
                    votes_against = table.Column<int>(type: "int", nullable: true),
                    votes_abstained = table.Column<int>(type: "int", nullable: true),
                    conflicts_asked = table.Column<bool>(type: "bit", nullable: false),
                    meeting_moves = table.Column<int>(type: "int", nullable: false),
                    chair_independent = table.Column<bool>(type: "bit", nullable: false),
                    chair_standing = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    chair_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    purpose_stated = table.Column<bool>(type: "bit", nullable: false),
                    options_reminded = table.Column<bool>(type: "bit", nullable: false),
                    national_interest = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    immediate_learning = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    meeting_summary = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    meeting_held_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    local_criteria_met = table.Column<bool>(type: "bit", nullable: true),
                    local_criteria_reasons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    recommendation = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    recommendation_reasons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    national_review_needed = table.Column<bool>(type: "bit", nullable: true),
                    national_reasons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    standing = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    quorum_explanation = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ratified_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ratification_reasons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ratified_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    decided_again = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    national_review_follows = table.Column<bool>(type: "bit", nullable: false),
                    author = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    review_follows = table.Column<bool>(type: "bit", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapid_reviews", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_rapid_reviews_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    label = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    route = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    organisation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    their_reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    telephone = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    state = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    begun_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    sent_to_lead_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ended_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    supported_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    supporter_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    supported_on = table.Column<DateOnly>(type: "date", nullable: true),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    incident_agency_aware_on = table.Column<DateOnly>(type: "date", nullable: true),
                    incident_grounds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    incident_occurred_on = table.Column<DateOnly>(type: "date", nullable: true),
                    incident_place = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    incident_what_happened = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    lead_agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    lead_agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    lead_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    lead_member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    lead_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    lead_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    referrer_agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    referrer_agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    referrer_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    referrer_member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    referrer_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    referrer_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    safety_at_risk_now = table.Column<bool>(type: "bit", nullable: true),
                    safety_in_place = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    safety_risk = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    saves_children = table.Column<int>(type: "int", nullable: false),
                    saves_incident = table.Column<int>(type: "int", nullable: false),
                    saves_referrer = table.Column<int>(type: "int", nullable: false),
                    saves_safety = table.Column<int>(type: "int", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_forms", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_referral_forms_agencies_partnership_id_agency_id",
                        columns: x => new { x.partnership_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referral_forms_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    form_key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    route = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reporter_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    reporter_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    reporter_organisation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    reporter_contact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    senior_officer_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    senior_officer_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    considered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    consideration_chaired_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    reasons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    method = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    outcome_given_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawal_reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    reporter_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    supported_on = table.Column<DateOnly>(type: "date", nullable: true),
                    approved_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    approver_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    their_reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    grounds = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    safety_in_place = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    after_notification = table.Column<bool>(type: "bit", nullable: false),
                    decider = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    advised_outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ratified_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ratified_by = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ratifier_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ratification_reasons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    outcome_words = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    reported_to_group_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reported_to_board = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    reported_to_board_on = table.Column<DateOnly>(type: "date", nullable: true),
                    triaged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    triage_reasons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    triaged_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    triaged_with = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    declined_at_triage = table.Column<bool>(type: "bit", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referrals", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_referrals_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    type = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    commission = table.Column<bool>(type: "bit", nullable: false),
                    criteria_met = table.Column<bool>(type: "bit", nullable: true),
                    outside = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    reasons = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    decider_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    decider_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_decisions", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_review_decisions_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    types = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reasons = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    stop_reason = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_reviews_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "secure_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    purpose = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    record_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    token_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    closed_for_good = table.Column<bool>(type: "bit", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    code_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    code_sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    code_misses = table.Column<int>(type: "int", nullable: false),
                    codes_in_hour = table.Column<int>(type: "int", nullable: false),
                    code_hour_from = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    to_agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    to_agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    to_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    to_member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    to_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    to_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_secure_links", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_secure_links_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "subjects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    name_key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    shown_as = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    pseudonym = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expected_on = table.Column<DateOnly>(type: "date", nullable: true),
                    age_as_given = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    sex = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    harm = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    looked_after = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    safeguarding = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    identity_disability = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    identity_disabled = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    identity_ethnicity = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    identity_first_language = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    identity_gender_identity = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    identity_religion = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    status_care_leaver = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    status_death_expected = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    status_education = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    status_legal_status = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    status_lived_with = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    status_placement = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    status_placing_authority = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    status_plan = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subjects", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_subjects_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unsaved_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    whose = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    opening = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    record_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    fields = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unsaved_texts", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_unsaved_texts_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "identity_user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    claim_type = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    claim_value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_identity_user_claims_identity_users_user_id",
                        column: x => x.user_id,
                        principalTable: "identity_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_identity_user_logins_identity_users_user_id",
                        column: x => x.user_id,
                        principalTable: "identity_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    login_provider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_identity_user_tokens_identity_users_user_id",
                        column: x => x.user_id,
                        principalTable: "identity_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "register_rows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    register_import_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    cells_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    problem = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_rows", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_register_rows_register_imports_partnership_id_register_import_id",
                        columns: x => new { x.partnership_id, x.register_import_id },
                        principalTable: "register_imports",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    round = table.Column<int>(type: "int", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_to = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    form_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    template_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    introduction = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    message = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    asked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    state = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    dated_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    first_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    date_moved_because = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    reminded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    reminded_offset = table.Column<int>(type: "int", nullable: true),
                    chase_count = table.Column<int>(type: "int", nullable: false),
                    escalated_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    escalated_to = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    escalated_rung = table.Column<int>(type: "int", nullable: false),
                    nobody_to_tell = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    late_reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    late_responsible = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    read_by_author_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    read_by_author = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    sent_back_because = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    explanation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    agency_colour = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    agency_letters = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    agency_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    copied_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    copied_member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    copied_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    recipient_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    recipient_member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    recipient_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_return_requests", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_return_requests_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_return_requests_return_templates_partnership_id_template_id",
                        columns: x => new { x.partnership_id, x.template_id },
                        principalTable: "return_templates",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "member_roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_member_roles", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_member_roles_members_partnership_id_member_id",
                        columns: x => new { x.partnership_id, x.member_id },
                        principalTable: "members",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "limb_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    limb = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    met = table.Column<bool>(type: "bit", nullable: true),
                    reasons = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    choices = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    answered_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_limb_findings", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_limb_findings_criteria_assessments_partnership_id_assessment_id",
                        columns: x => new { x.partnership_id, x.assessment_id },
                        principalTable: "criteria_assessments",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_contents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_contents", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_document_contents_documents_partnership_id_id",
                        columns: x => new { x.partnership_id, x.id },
                        principalTable: "documents",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "information_contributions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    information_request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_information_contributions", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_information_contributions_information_requests_partnership_id_information_request_id",
                        columns: x => new { x.partnership_id, x.information_request_id },
                        principalTable: "information_requests",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "information_group_updates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    information_request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_information_group_updates", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_information_group_updates_information_requests_partnership_id_information_request_id",
                        columns: x => new { x.partnership_id, x.information_request_id },
                        principalTable: "information_requests",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "record_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    record_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_record_answers", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_record_answers_notification_records_partnership_id_record_id",
                        columns: x => new { x.partnership_id, x.record_id },
                        principalTable: "notification_records",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "limb_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    notification_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    limb = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    met = table.Column<bool>(type: "bit", nullable: false),
                    grounds = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_limb_answers", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_limb_answers_notifications_partnership_id_notification_id",
                        columns: x => new { x.partnership_id, x.notification_id },
                        principalTable: "notifications",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "process_information",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    parallel_process_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_process_information", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_process_information_agencies_partnership_id_agency_id",
                        columns: x => new { x.partnership_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_process_information_parallel_processes_partnership_id_parallel_process_id",
                        columns: x => new { x.partnership_id, x.parallel_process_id },
                        principalTable: "parallel_processes",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accuracy_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    report_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    opened_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    closed_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accuracy_rounds", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_accuracy_rounds_rapid_review_reports_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "rapid_review_reports",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "panel_submissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    chases = table.Column<int>(type: "int", nullable: false),
                    last_chased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    report_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: false),
                    signed_off_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    covering_letter = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    annexes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    sent_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    route = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    route_details = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    sent_late = table.Column<bool>(type: "bit", nullable: true),
                    late_reason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    acknowledged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    panel_reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    panel_meets_on = table.Column<DateOnly>(type: "date", nullable: true),
                    replied_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reply = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    reply_summary = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    is_ended = table.Column<bool>(type: "bit", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_panel_submissions", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_panel_submissions_rapid_review_reports_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "rapid_review_reports",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: false),
                    approved = table.Column<bool>(type: "bit", nullable: false),
                    comments = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    checked_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    report_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_checks", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_report_checks_rapid_review_reports_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "rapid_review_reports",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_sections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    source_seen = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    changed_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    report_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_sections", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_report_sections_rapid_review_reports_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "rapid_review_reports",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    sections = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    attachments = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    fixed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    fixed_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    report_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_versions", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_report_versions_rapid_review_reports_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "rapid_review_reports",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_off_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    report_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: false),
                    fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_off_requests", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_sign_off_requests_rapid_review_reports_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "rapid_review_reports",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agency_overviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    overview = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agency_overviews", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_agency_overviews_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "attendances",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    order = table.Column<int>(type: "int", nullable: false),
                    person = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    agency_group = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    seat = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    acting_for_seat = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    is_chair = table.Column<bool>(type: "bit", nullable: false),
                    deputy_for = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    for_added_agency = table.Column<bool>(type: "bit", nullable: false),
                    dealt_with = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendances", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_attendances_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "criterion_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    criterion = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    met = table.Column<bool>(type: "bit", nullable: true),
                    grounds = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criterion_answers", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_criterion_answers_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dissents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    criterion = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    reasons = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    after_meeting = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissents", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_dissents_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "involved_agencies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    contact_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    contact_email = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_involved_agencies", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_involved_agencies_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    order = table.Column<int>(type: "int", nullable: false),
                    what = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    owner = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_actions", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_actions_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_discussions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    held_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    present = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    quorum = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_discussions", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_discussions_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: false),
                    role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    agency_code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    need = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    invited_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_invitations", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_invitations_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "options_not_chosen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    recommendation = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    further = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    why_not = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_options_not_chosen", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_options_not_chosen_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "seat_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rapid_review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    seat = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    how = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seat_agreements", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_seat_agreements_rapid_reviews_partnership_id_rapid_review_id",
                        columns: x => new { x.partnership_id, x.rapid_review_id },
                        principalTable: "rapid_reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_form_children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    referral_form_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: true),
                    age = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    sex = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    harm = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    looked_after = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_form_children", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_referral_form_children_referral_forms_partnership_id_referral_form_id",
                        columns: x => new { x.partnership_id, x.referral_form_id },
                        principalTable: "referral_forms",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_exchanges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    referral_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    question = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    asked_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    answer = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    answered_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_exchanges", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_referral_exchanges_referrals_partnership_id_referral_id",
                        columns: x => new { x.partnership_id, x.referral_id },
                        principalTable: "referrals",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triage_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    referral_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    question = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    yes = table.Column<bool>(type: "bit", nullable: false),
                    reasons = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triage_answers", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_triage_answers_referrals_partnership_id_referral_id",
                        columns: x => new { x.partnership_id, x.referral_id },
                        principalTable: "referrals",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    review_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    number = table.Column<int>(type: "int", nullable: false),
                    key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    owner = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ended_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    reminded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_tasks", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_review_tasks_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_review_tasks_reviews_partnership_id_review_id",
                        columns: x => new { x.partnership_id, x.review_id },
                        principalTable: "reviews",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "link_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    link_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    identified_by = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_sessions", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_link_sessions_secure_links_partnership_id_link_id",
                        columns: x => new { x.partnership_id, x.link_id },
                        principalTable: "secure_links",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    kind = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    dedupe_key = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    subject = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    calendar = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    link_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    sealed_secret = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    message_id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    attempts = table.Column<int>(type: "int", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    failure = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    repeats = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    repeated_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    to_agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    to_agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    to_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    to_member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    to_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    to_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_messages", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_outbox_messages_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" });
                    table.ForeignKey(
                        name: "fk_outbox_messages_secure_links_partnership_id_link_id",
                        columns: x => new { x.partnership_id, x.link_id },
                        principalTable: "secure_links",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "agency_returns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    return_request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    had_contact = table.Column<bool>(type: "bit", nullable: true),
                    is_nil = table.Column<bool>(type: "bit", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    submitted_count = table.Column<int>(type: "int", nullable: false),
                    sent_back_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    had_contact_before = table.Column<bool>(type: "bit", nullable: true),
                    first_entry_since = table.Column<int>(type: "int", nullable: false),
                    entries_removed_since = table.Column<int>(type: "int", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    saved_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    next_entry_number = table.Column<int>(type: "int", nullable: false),
                    answerer_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    answerer_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    sender_identified_by = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    sender_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    sender_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    senior_officer_told_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    senior_officer_told_on = table.Column<DateOnly>(type: "date", nullable: true),
                    senior_officer_told_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agency_returns", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_agency_returns_return_requests_partnership_id_return_request_id",
                        columns: x => new { x.partnership_id, x.return_request_id },
                        principalTable: "return_requests",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "chronology_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    return_request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    file_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    uploaded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    settled_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    brought_in = table.Column<int>(type: "int", nullable: true),
                    headings_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    rows_json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chronology_uploads", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_chronology_uploads_return_requests_partnership_id_return_request_id",
                        columns: x => new { x.partnership_id, x.return_request_id },
                        principalTable: "return_requests",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_colleagues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    added_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    removed_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_return_colleagues", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_return_colleagues_return_requests_partnership_id_request_id",
                        columns: x => new { x.partnership_id, x.request_id },
                        principalTable: "return_requests",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accuracy_readers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    person = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    asked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    reminded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    answer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    taken_off_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    taken_off_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    round_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accuracy_readers", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_accuracy_readers_accuracy_rounds_partnership_id_round_id",
                        columns: x => new { x.partnership_id, x.round_id },
                        principalTable: "accuracy_rounds",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    report_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    round_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    reader_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    number = table.Column<int>(type: "int", nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: true),
                    key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    heading = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    quote = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    made_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    made_by_role = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    once = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    answer = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    answered_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_comments", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_report_comments_accuracy_rounds_partnership_id_round_id",
                        columns: x => new { x.partnership_id, x.round_id },
                        principalTable: "accuracy_rounds",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_report_comments_rapid_review_reports_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "rapid_review_reports",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "panel_letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    submission_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_panel_letters", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_panel_letters_panel_submissions_partnership_id_submission_id",
                        columns: x => new { x.partnership_id, x.submission_id },
                        principalTable: "panel_submissions",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reconsiderations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    submission_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reply = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    before = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    decision = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    decided_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends = table.Column<bool>(type: "bit", nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reconsiderations", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_reconsiderations_panel_submissions_partnership_id_submission_id",
                        columns: x => new { x.partnership_id, x.submission_id },
                        principalTable: "panel_submissions",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sign_off_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    order = table.Column<int>(type: "int", nullable: false),
                    name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    rule = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    needed = table.Column<int>(type: "int", nullable: true),
                    request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_off_steps", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_sign_off_steps_sign_off_requests_partnership_id_request_id",
                        columns: x => new { x.partnership_id, x.request_id },
                        principalTable: "sign_off_requests",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "digest_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    what = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    late = table.Column<bool>(type: "bit", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    message_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    to_agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    to_agency_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    to_email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    to_member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    to_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    to_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_digest_lines", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_digest_lines_cases_partnership_id_case_id",
                        columns: x => new { x.partnership_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "partnership_id", "id" });
                    table.ForeignKey(
                        name: "fk_digest_lines_outbox_messages_partnership_id_message_id",
                        columns: x => new { x.partnership_id, x.message_id },
                        principalTable: "outbox_messages",
                        principalColumns: new[] { "partnership_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "chronology_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    agency_return_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    how_date_is_known = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    source = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    person_concerned = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    what_happened = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    response = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    childs_voice = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    analysis = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    is_good_practice = table.Column<bool>(type: "bit", nullable: false),
                    is_concern = table.Column<bool>(type: "bit", nullable: false),
                    order_in_day = table.Column<int>(type: "int", nullable: false),
                    describes_contact = table.Column<bool>(type: "bit", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    when_at = table.Column<TimeOnly>(type: "time", nullable: true),
                    when_certainty = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    when_month_only = table.Column<bool>(type: "bit", nullable: false),
                    when_on = table.Column<DateOnly>(type: "date", nullable: true),
                    when_until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chronology_entries", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_chronology_entries_agency_returns_partnership_id_agency_return_id",
                        columns: x => new { x.partnership_id, x.agency_return_id },
                        principalTable: "agency_returns",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_sections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    agency_return_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    position = table.Column<int>(type: "int", nullable: false),
                    asked = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    answers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    saved_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    check = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    comment = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    answers_before = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_return_sections", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_return_sections_agency_returns_partnership_id_agency_return_id",
                        columns: x => new { x.partnership_id, x.agency_return_id },
                        principalTable: "agency_returns",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signatories",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    officer_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    officer_email = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: false),
                    body = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    viewed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    conflict_declared_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    reminded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    escalated_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    step_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    deputy_email = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: true),
                    deputy_from = table.Column<DateOnly>(type: "date", nullable: true),
                    deputy_member_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    deputy_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    deputy_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    deputy_until = table.Column<DateOnly>(type: "date", nullable: true),
                    signature_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    signature_body = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    signature_fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    signature_identified_by = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    signature_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    signature_role = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signatories", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_signatories_sign_off_steps_partnership_id_step_id",
                        columns: x => new { x.partnership_id, x.step_id },
                        principalTable: "sign_off_steps",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_entries_partnership_id_case_id_at",
                table: "access_entries",
                columns: new[] { "partnership_id", "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_access_entries_partnership_id_information_request_id",
                table: "access_entries",
                columns: new[] { "partnership_id", "information_request_id" });

            migrationBuilder.CreateIndex(
                name: "ix_accuracy_readers_partnership_id_round_id_number",
                table: "accuracy_readers",
                columns: new[] { "partnership_id", "round_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accuracy_rounds_partnership_id_case_id",
                table: "accuracy_rounds",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_accuracy_rounds_partnership_id_report_id_number",
                table: "accuracy_rounds",
                columns: new[] { "partnership_id", "report_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agencies_partnership_id_code",
                table: "agencies",
                columns: new[] { "partnership_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agencies_partnership_id_successor_id",
                table: "agencies",
                columns: new[] { "partnership_id", "successor_id" });

            migrationBuilder.CreateIndex(
                name: "ix_agency_overviews_partnership_id_rapid_review_id",
                table: "agency_overviews",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_agency_returns_partnership_id_return_request_id",
                table: "agency_returns",
                columns: new[] { "partnership_id", "return_request_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attendances_partnership_id_rapid_review_id",
                table: "attendances",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_partnership_id_case_id_at",
                table: "audit_entries",
                columns: new[] { "partnership_id", "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_subscriptions_partnership_id_member_id",
                table: "calendar_subscriptions",
                columns: new[] { "partnership_id", "member_id" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_subscriptions_partnership_id_token_hash",
                table: "calendar_subscriptions",
                columns: new[] { "partnership_id", "token_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_events_partnership_id_case_id_key",
                table: "case_events",
                columns: new[] { "partnership_id", "case_id", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_case_people_partnership_id_case_id_member_id",
                table: "case_people",
                columns: new[] { "partnership_id", "case_id", "member_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_walls_partnership_id_case_id_member_id",
                table: "case_walls",
                columns: new[] { "partnership_id", "case_id", "member_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_partnership_id_closed_at",
                table: "cases",
                columns: new[] { "partnership_id", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_partnership_id_reference",
                table: "cases",
                columns: new[] { "partnership_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_partnership_id_register_import_id",
                table: "cases",
                columns: new[] { "partnership_id", "register_import_id" });

            migrationBuilder.CreateIndex(
                name: "ix_challenges_partnership_id_agency_id",
                table: "challenges",
                columns: new[] { "partnership_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_challenges_partnership_id_case_id_number",
                table: "challenges",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_chronology_entries_partnership_id_agency_return_id_number",
                table: "chronology_entries",
                columns: new[] { "partnership_id", "agency_return_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_chronology_uploads_partnership_id_return_request_id_uploaded_at",
                table: "chronology_uploads",
                columns: new[] { "partnership_id", "return_request_id", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_criteria_assessments_partnership_id_case_id_framework",
                table: "criteria_assessments",
                columns: new[] { "partnership_id", "case_id", "framework" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_criterion_answers_partnership_id_rapid_review_id",
                table: "criterion_answers",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_current_risks_partnership_id_case_id_answered_at",
                table: "current_risks",
                columns: new[] { "partnership_id", "case_id", "answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deadlines_partnership_id_case_id_late_from",
                table: "deadlines",
                columns: new[] { "partnership_id", "case_id", "late_from" });

            migrationBuilder.CreateIndex(
                name: "ix_deadlines_partnership_id_is_open_follow_up_at",
                table: "deadlines",
                columns: new[] { "partnership_id", "is_open", "follow_up_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deadlines_partnership_id_is_open_late_from",
                table: "deadlines",
                columns: new[] { "partnership_id", "is_open", "late_from" });

            migrationBuilder.CreateIndex(
                name: "ix_decision_advice_partnership_id_case_id",
                table: "decision_advice",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deputy_nominations_partnership_id_officer_id",
                table: "deputy_nominations",
                columns: new[] { "partnership_id", "officer_id" });

            migrationBuilder.CreateIndex(
                name: "ix_digest_lines_partnership_id_case_id",
                table: "digest_lines",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_digest_lines_partnership_id_message_id",
                table: "digest_lines",
                columns: new[] { "partnership_id", "message_id" });

            migrationBuilder.CreateIndex(
                name: "ix_disagreements_partnership_id_case_id_number",
                table: "disagreements",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dissents_partnership_id_rapid_review_id",
                table: "dissents",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_partnership_id_attached_to",
                table: "documents",
                columns: new[] { "partnership_id", "attached_to" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_partnership_id_case_id_added_at",
                table: "documents",
                columns: new[] { "partnership_id", "case_id", "added_at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_partnership_id_scan_scan_after",
                table: "documents",
                columns: new[] { "partnership_id", "scan", "scan_after" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_notes_partnership_id_case_id_request_entry",
                table: "entry_notes",
                columns: new[] { "partnership_id", "case_id", "request", "entry" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_family_members_partnership_id_case_id_number",
                table: "family_members",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_glossaries_partnership_id_case_id",
                table: "glossaries",
                columns: new[] { "partnership_id", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_holiday_imports_at",
                table: "holiday_imports",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_identity_user_claims_user_id",
                table: "identity_user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_user_logins_user_id",
                table: "identity_user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "identity_users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "identity_users",
                column: "normalized_user_name",
                unique: true,
                filter: "[normalized_user_name] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_independence_declarations_partnership_id_case_id",
                table: "independence_declarations",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_information_contributions_partnership_id_information_request_id_number",
                table: "information_contributions",
                columns: new[] { "partnership_id", "information_request_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_information_group_updates_partnership_id_information_request_id_on",
                table: "information_group_updates",
                columns: new[] { "partnership_id", "information_request_id", "on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_partnership_id_case_id",
                table: "information_requests",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_partnership_id_follow_up_at",
                table: "information_requests",
                columns: new[] { "partnership_id", "follow_up_at" });

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_partnership_id_form_key",
                table: "information_requests",
                columns: new[] { "partnership_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_partnership_id_number",
                table: "information_requests",
                columns: new[] { "partnership_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_partnership_id_status_due_on",
                table: "information_requests",
                columns: new[] { "partnership_id", "status", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_involved_agencies_partnership_id_rapid_review_id",
                table: "involved_agencies",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_job_failures_job_at",
                table: "job_failures",
                columns: new[] { "job", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_key_practice_episodes_partnership_id_case_id_number",
                table: "key_practice_episodes",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_advices_partnership_id_case_id_number",
                table: "legal_advices",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_limb_answers_partnership_id_notification_id",
                table: "limb_answers",
                columns: new[] { "partnership_id", "notification_id" });

            migrationBuilder.CreateIndex(
                name: "ix_limb_findings_partnership_id_assessment_id",
                table: "limb_findings",
                columns: new[] { "partnership_id", "assessment_id" });

            migrationBuilder.CreateIndex(
                name: "ix_link_sessions_partnership_id_link_id",
                table: "link_sessions",
                columns: new[] { "partnership_id", "link_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_actions_partnership_id_rapid_review_id",
                table: "meeting_actions",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_discussions_partnership_id_rapid_review_id",
                table: "meeting_discussions",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_invitations_partnership_id_rapid_review_id",
                table: "meeting_invitations",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_member_roles_partnership_id_member_id",
                table: "member_roles",
                columns: new[] { "partnership_id", "member_id" });

            migrationBuilder.CreateIndex(
                name: "ix_member_roles_partnership_id_role",
                table: "member_roles",
                columns: new[] { "partnership_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_members_partnership_id_agency_id",
                table: "members",
                columns: new[] { "partnership_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_members_partnership_id_number",
                table: "members",
                columns: new[] { "partnership_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_members_partnership_id_user_id",
                table: "members",
                columns: new[] { "partnership_id", "user_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notification_records_partnership_id_case_id",
                table: "notification_records",
                columns: new[] { "partnership_id", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notifications_partnership_id_case_id",
                table: "notifications",
                columns: new[] { "partnership_id", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_office_closures_partnership_id_date",
                table: "office_closures",
                columns: new[] { "partnership_id", "date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_options_not_chosen_partnership_id_rapid_review_id",
                table: "options_not_chosen",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_other_areas_partnership_id_case_id_number",
                table: "other_areas",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_due_due_at",
                table: "outbox_due",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_partnership_id_case_id_written_at",
                table: "outbox_messages",
                columns: new[] { "partnership_id", "case_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_partnership_id_dedupe_key",
                table: "outbox_messages",
                columns: new[] { "partnership_id", "dedupe_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_partnership_id_link_id",
                table: "outbox_messages",
                columns: new[] { "partnership_id", "link_id" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_partnership_id_status_written_at",
                table: "outbox_messages",
                columns: new[] { "partnership_id", "status", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_panel_letters_partnership_id_case_id",
                table: "panel_letters",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_panel_letters_partnership_id_submission_id",
                table: "panel_letters",
                columns: new[] { "partnership_id", "submission_id" });

            migrationBuilder.CreateIndex(
                name: "ix_panel_submissions_partnership_id_case_id",
                table: "panel_submissions",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_panel_submissions_partnership_id_report_id",
                table: "panel_submissions",
                columns: new[] { "partnership_id", "report_id" });

            migrationBuilder.CreateIndex(
                name: "ix_parallel_processes_partnership_id_case_id_number",
                table: "parallel_processes",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parallel_processes_partnership_id_ended_on_next_on",
                table: "parallel_processes",
                columns: new[] { "partnership_id", "ended_on", "next_on" });

            migrationBuilder.CreateIndex(
                name: "ix_partnership_logos_partnership_id",
                table: "partnership_logos",
                column: "partnership_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partnership_profiles_partnership_id",
                table: "partnership_profiles",
                column: "partnership_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partnerships_reference_prefix",
                table: "partnerships",
                column: "reference_prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partnerships_slug",
                table: "partnerships",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_printouts_partnership_id_case_id_version_number",
                table: "printouts",
                columns: new[] { "partnership_id", "case_id", "version_number" });

            migrationBuilder.CreateIndex(
                name: "ix_printouts_partnership_id_status",
                table: "printouts",
                columns: new[] { "partnership_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_process_information_partnership_id_agency_id",
                table: "process_information",
                columns: new[] { "partnership_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_process_information_partnership_id_parallel_process_id_agency_id",
                table: "process_information",
                columns: new[] { "partnership_id", "parallel_process_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rapid_review_reports_partnership_id_case_id",
                table: "rapid_review_reports",
                columns: new[] { "partnership_id", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rapid_reviews_partnership_id_case_id",
                table: "rapid_reviews",
                columns: new[] { "partnership_id", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reconsiderations_partnership_id_case_id",
                table: "reconsiderations",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_reconsiderations_partnership_id_submission_id",
                table: "reconsiderations",
                columns: new[] { "partnership_id", "submission_id" });

            migrationBuilder.CreateIndex(
                name: "ix_record_answers_partnership_id_record_id",
                table: "record_answers",
                columns: new[] { "partnership_id", "record_id" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_exchanges_partnership_id_referral_id",
                table: "referral_exchanges",
                columns: new[] { "partnership_id", "referral_id" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_form_children_partnership_id_referral_form_id_number",
                table: "referral_form_children",
                columns: new[] { "partnership_id", "referral_form_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_forms_partnership_id_agency_id",
                table: "referral_forms",
                columns: new[] { "partnership_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_forms_partnership_id_case_id",
                table: "referral_forms",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_forms_partnership_id_number",
                table: "referral_forms",
                columns: new[] { "partnership_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_referrals_partnership_id_case_id",
                table: "referrals",
                columns: new[] { "partnership_id", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_referrals_partnership_id_form_key",
                table: "referrals",
                columns: new[] { "partnership_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_register_imports_partnership_id_number",
                table: "register_imports",
                columns: new[] { "partnership_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_register_imports_partnership_id_status",
                table: "register_imports",
                columns: new[] { "partnership_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_register_rows_partnership_id_register_import_id_number",
                table: "register_rows",
                columns: new[] { "partnership_id", "register_import_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_checks_partnership_id_report_id",
                table: "report_checks",
                columns: new[] { "partnership_id", "report_id" });

            migrationBuilder.CreateIndex(
                name: "ix_report_comments_partnership_id_case_id",
                table: "report_comments",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_report_comments_partnership_id_report_id_number",
                table: "report_comments",
                columns: new[] { "partnership_id", "report_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_comments_partnership_id_report_id_once",
                table: "report_comments",
                columns: new[] { "partnership_id", "report_id", "once" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_comments_partnership_id_round_id",
                table: "report_comments",
                columns: new[] { "partnership_id", "round_id" });

            migrationBuilder.CreateIndex(
                name: "ix_report_sections_partnership_id_report_id_key",
                table: "report_sections",
                columns: new[] { "partnership_id", "report_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_versions_partnership_id_report_id_number",
                table: "report_versions",
                columns: new[] { "partnership_id", "report_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_return_colleagues_partnership_id_request_id_number",
                table: "return_colleagues",
                columns: new[] { "partnership_id", "request_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_return_requests_partnership_id_case_id_number",
                table: "return_requests",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_return_requests_partnership_id_state_due_on",
                table: "return_requests",
                columns: new[] { "partnership_id", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_return_requests_partnership_id_template_id",
                table: "return_requests",
                columns: new[] { "partnership_id", "template_id" });

            migrationBuilder.CreateIndex(
                name: "ix_return_sections_partnership_id_agency_return_id_key",
                table: "return_sections",
                columns: new[] { "partnership_id", "agency_return_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_return_templates_partnership_id_key_edition",
                table: "return_templates",
                columns: new[] { "partnership_id", "key", "edition" },
                unique: true,
                filter: "[edition] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_return_templates_partnership_id_number",
                table: "return_templates",
                columns: new[] { "partnership_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_review_decisions_partnership_id_case_id",
                table: "review_decisions",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_review_tasks_partnership_id_case_id_number",
                table: "review_tasks",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_review_tasks_partnership_id_review_id",
                table: "review_tasks",
                columns: new[] { "partnership_id", "review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_review_tasks_partnership_id_state_due_on",
                table: "review_tasks",
                columns: new[] { "partnership_id", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_partnership_id_case_id_number",
                table: "reviews",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rule_set_versions_partnership_id_number",
                table: "rule_set_versions",
                columns: new[] { "partnership_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rule_set_versions_partnership_id_publication",
                table: "rule_set_versions",
                columns: new[] { "partnership_id", "publication" },
                unique: true,
                filter: "[publication] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_seat_agreements_partnership_id_rapid_review_id",
                table: "seat_agreements",
                columns: new[] { "partnership_id", "rapid_review_id" });

            migrationBuilder.CreateIndex(
                name: "ix_secure_links_partnership_id_case_id",
                table: "secure_links",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_secure_links_partnership_id_record_id_purpose",
                table: "secure_links",
                columns: new[] { "partnership_id", "record_id", "purpose" });

            migrationBuilder.CreateIndex(
                name: "ix_secure_links_partnership_id_token_hash",
                table: "secure_links",
                columns: new[] { "partnership_id", "token_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sign_off_requests_partnership_id_case_id",
                table: "sign_off_requests",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_sign_off_requests_partnership_id_report_id",
                table: "sign_off_requests",
                columns: new[] { "partnership_id", "report_id" });

            migrationBuilder.CreateIndex(
                name: "ix_sign_off_requests_partnership_id_status",
                table: "sign_off_requests",
                columns: new[] { "partnership_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_sign_off_steps_partnership_id_request_id",
                table: "sign_off_steps",
                columns: new[] { "partnership_id", "request_id" });

            migrationBuilder.CreateIndex(
                name: "ix_signatories_partnership_id_step_id",
                table: "signatories",
                columns: new[] { "partnership_id", "step_id" });

            migrationBuilder.CreateIndex(
                name: "ix_subjects_partnership_id_case_id_number",
                table: "subjects",
                columns: new[] { "partnership_id", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_subjects_partnership_id_name_key",
                table: "subjects",
                columns: new[] { "partnership_id", "name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_triage_answers_partnership_id_referral_id_number",
                table: "triage_answers",
                columns: new[] { "partnership_id", "referral_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_unsaved_texts_partnership_id_case_id",
                table: "unsaved_texts",
                columns: new[] { "partnership_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_unsaved_texts_partnership_id_kept_at",
                table: "unsaved_texts",
                columns: new[] { "partnership_id", "kept_at" });

            migrationBuilder.CreateIndex(
                name: "ix_unsaved_texts_partnership_id_record_id_whose_place_opening",
                table: "unsaved_texts",
                columns: new[] { "partnership_id", "record_id", "whose", "place", "opening" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_entries");

            migrationBuilder.DropTable(
                name: "accuracy_readers");

            migrationBuilder.DropTable(
                name: "agency_overviews");

            migrationBuilder.DropTable(
                name: "applied_calendars");

            migrationBuilder.DropTable(
                name: "attendances");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "calendar_alarms");

            migrationBuilder.DropTable(
                name: "calendar_subscriptions");

            migrationBuilder.DropTable(
                name: "case_events");

            migrationBuilder.DropTable(
                name: "case_people");

            migrationBuilder.DropTable(
                name: "case_walls");

            migrationBuilder.DropTable(
                name: "challenges");

            migrationBuilder.DropTable(
                name: "chronology_entries");

            migrationBuilder.DropTable(
                name: "chronology_uploads");

            migrationBuilder.DropTable(
                name: "clock_offsets");

            migrationBuilder.DropTable(
                name: "criterion_answers");

            migrationBuilder.DropTable(
                name: "current_risks");

            migrationBuilder.DropTable(
                name: "deadlines");

            migrationBuilder.DropTable(
                name: "decision_advice");

            migrationBuilder.DropTable(
                name: "deputy_nominations");

            migrationBuilder.DropTable(
                name: "digest_lines");

            migrationBuilder.DropTable(
                name: "disagreements");

            migrationBuilder.DropTable(
                name: "dissents");

            migrationBuilder.DropTable(
                name: "document_contents");

            migrationBuilder.DropTable(
                name: "entry_notes");

            migrationBuilder.DropTable(
                name: "family_members");

            migrationBuilder.DropTable(
                name: "glossaries");

            migrationBuilder.DropTable(
                name: "holiday_imports");

            migrationBuilder.DropTable(
                name: "identity_user_claims");

            migrationBuilder.DropTable(
                name: "identity_user_logins");

            migrationBuilder.DropTable(
                name: "identity_user_tokens");

            migrationBuilder.DropTable(
                name: "independence_declarations");

            migrationBuilder.DropTable(
                name: "information_contributions");

            migrationBuilder.DropTable(
                name: "information_group_updates");

            migrationBuilder.DropTable(
                name: "involved_agencies");

            migrationBuilder.DropTable(
                name: "job_failures");

            migrationBuilder.DropTable(
                name: "job_runs");

            migrationBuilder.DropTable(
                name: "key_practice_episodes");

            migrationBuilder.DropTable(
                name: "legal_advices");

            migrationBuilder.DropTable(
                name: "limb_answers");

            migrationBuilder.DropTable(
                name: "limb_findings");

            migrationBuilder.DropTable(
                name: "link_addresses");

            migrationBuilder.DropTable(
                name: "link_sessions");

            migrationBuilder.DropTable(
                name: "meeting_actions");

            migrationBuilder.DropTable(
                name: "meeting_discussions");

            migrationBuilder.DropTable(
                name: "meeting_invitations");

            migrationBuilder.DropTable(
                name: "member_roles");

            migrationBuilder.DropTable(
                name: "memberships");

            migrationBuilder.DropTable(
                name: "office_closures");

            migrationBuilder.DropTable(
                name: "options_not_chosen");

            migrationBuilder.DropTable(
                name: "other_areas");

            migrationBuilder.DropTable(
                name: "outbox_due");

            migrationBuilder.DropTable(
                name: "panel_letters");

            migrationBuilder.DropTable(
                name: "partnership_logos");

            migrationBuilder.DropTable(
                name: "partnership_profiles");

            migrationBuilder.DropTable(
                name: "partnerships");

            migrationBuilder.DropTable(
                name: "printouts");

            migrationBuilder.DropTable(
                name: "process_information");

            migrationBuilder.DropTable(
                name: "published_holidays");

            migrationBuilder.DropTable(
                name: "reconsiderations");

            migrationBuilder.DropTable(
                name: "record_answers");

            migrationBuilder.DropTable(
                name: "referral_exchanges");

            migrationBuilder.DropTable(
                name: "referral_form_children");

            migrationBuilder.DropTable(
                name: "register_rows");

            migrationBuilder.DropTable(
                name: "report_checks");

            migrationBuilder.DropTable(
                name: "report_comments");

            migrationBuilder.DropTable(
                name: "report_sections");

            migrationBuilder.DropTable(
                name: "report_versions");

            migrationBuilder.DropTable(
                name: "return_colleagues");

            migrationBuilder.DropTable(
                name: "return_sections");

            migrationBuilder.DropTable(
                name: "review_decisions");

            migrationBuilder.DropTable(
                name: "review_tasks");

            migrationBuilder.DropTable(
                name: "rule_set_versions");

            migrationBuilder.DropTable(
                name: "seat_agreements");

            migrationBuilder.DropTable(
                name: "signatories");

            migrationBuilder.DropTable(
                name: "subjects");

            migrationBuilder.DropTable(
                name: "triage_answers");

            migrationBuilder.DropTable(
                name: "unsaved_texts");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "identity_users");

            migrationBuilder.DropTable(
                name: "information_requests");

            migrationBuilder.DropTable(
                name: "notifications");

            migrationBuilder.DropTable(
                name: "criteria_assessments");

            migrationBuilder.DropTable(
                name: "members");

            migrationBuilder.DropTable(
                name: "parallel_processes");

            migrationBuilder.DropTable(
                name: "panel_submissions");

            migrationBuilder.DropTable(
                name: "notification_records");

            migrationBuilder.DropTable(
                name: "referral_forms");

            migrationBuilder.DropTable(
                name: "register_imports");

            migrationBuilder.DropTable(
                name: "accuracy_rounds");

            migrationBuilder.DropTable(
                name: "agency_returns");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "rapid_reviews");

            migrationBuilder.DropTable(
                name: "sign_off_steps");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "secure_links");

            migrationBuilder.DropTable(
                name: "agencies");

            migrationBuilder.DropTable(
                name: "return_requests");

            migrationBuilder.DropTable(
                name: "sign_off_requests");

            migrationBuilder.DropTable(
                name: "return_templates");

            migrationBuilder.DropTable(
                name: "rapid_review_reports");

            migrationBuilder.DropTable(
                name: "cases");
        }
    }
}
