using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CaseReview.LoadData;

/// <summary>Writes entities with COPY, by the product's own mapping: each table's columns and conversions come from the model.</summary>
/// <param name="connection">The owner's connection, inside its transaction.</param>
internal sealed class BulkRows(NpgsqlConnection connection)
{
    /// <summary>Rows written so far.</summary>
    public long Written { get; private set; }

    /// <summary>Writes aggregates with all their parts, parents first.</summary>
    public async Task Write(IEnumerable<object> entities)
    {
        await using var db = new PostgresDbContext(
            (DbContextOptions<PostgresDbContext>)new DbContextOptionsBuilder<PostgresDbContext>().OnPostgres("Host=nowhere").Options, new PartnershipScope());
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(entities);
        foreach (var rows in db.ChangeTracker.Entries().GroupBy(e => e.Metadata).OrderBy(g => Depth(g.Key)))
        {
            await Copy(rows.Key, rows);
        }
    }

    private static int Depth(IEntityType type) =>
        type.GetForeignKeys().Where(key => key.PrincipalEntityType != type).Select(key => Depth(key.PrincipalEntityType) + 1).DefaultIfEmpty(0).Max();

    private async Task Copy(IEntityType type, IEnumerable<EntityEntry> rows)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        var columns = type.GetFlattenedProperties().Select(property => new Column(property, $"\"{property.GetColumnName(table)}\"")).ToList();
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table.Name} ({string.Join(", ", columns.Select(c => c.Name))}) FROM STDIN (FORMAT binary)");
        foreach (var row in rows)
        {
            if (row.Entity is IVersioned)
            {
                row.Property(nameof(IVersioned.Version)).CurrentValue = 1;
            }

            var values = row.CurrentValues;
            await copy.StartRowAsync();
            foreach (var column in columns)
            {
                await (column.Of(values) is { } value ? copy.WriteAsync(value) : copy.WriteNullAsync());
            }

            Written++;
        }

        await copy.CompleteAsync();
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = name;

        public object? Of(PropertyValues row)
        {
            var value = row[property];
            return value is null || _convert is null ? value : _convert(value);
        }
    }
}
