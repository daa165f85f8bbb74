using CaseReview.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>
/// Builds the second wall: every new table with a partnership column gets row-level security, forced on its owner too.
/// The setting has no default and an empty one does not cast, so a missing partnership raises instead of showing nothing or everything.
/// </summary>
/// <param name="dependencies">Of the generator.</param>
/// <param name="options">Of Npgsql.</param>
#pragma warning disable EF1001 // The constructor of the public generator takes Npgsql's options; there is no other way to extend it.
internal sealed class WalledPostgresSqlGenerator(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : NpgsqlMigrationsSqlGenerator(dependencies, options)
#pragma warning restore EF1001
{
    /// <summary>Tables that name a partnership but stand outside the wall, each with a reason in docs/security.md.</summary>
    public static IReadOnlySet<string> Outside { get; } = new HashSet<string> { Membership.Table, "link_addresses", "outbox_due" };

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate);
        if (Outside.Contains(operation.Name) || operation.Columns.All(c => c.Name != "partnership_id"))
        {
            return;
        }

        var table = Dependencies.SqlGenerationHelper.DelimitIdentifier(operation.Name, operation.Schema);
        foreach (var statement in new[]
        {
            $"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            $"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
            $"CREATE POLICY partnership ON {table} USING (partnership_id = current_setting('case_review.partnership')::uuid) "
                + "WITH CHECK (partnership_id = current_setting('case_review.partnership')::uuid)",
        })
        {
            builder.Append(statement).AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            builder.EndCommand();
        }
    }
}
