using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>
/// The second wall's setting: tells PostgreSQL the partnership when a connection opens. Npgsql resets it when the connection goes back
/// to the pool. Without a partnership nothing is set, and every policy then raises.
/// </summary>
/// <param name="partnership">The partnership of the unit of work.</param>
internal sealed class PartnershipConnectionInterceptor(PartnershipScope partnership) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (partnership.IsSet)
        {
            using var command = Command(connection);
            command.ExecuteNonQuery();
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (partnership.IsSet)
        {
            await using var command = Command(connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "SELECT set_config('case_review.partnership', $1, false)";
        var id = command.CreateParameter();
        id.Value = partnership.Current.Value.ToString();
        command.Parameters.Add(id);
        return command;
    }
}
