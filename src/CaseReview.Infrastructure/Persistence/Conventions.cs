using System.Text;
using CaseReview.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>What holds for every table, said once.</summary>
internal static class Conventions
{
    public static void Configure(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<PartnershipId>().HaveConversion<PartnershipIdConverter>();
        configuration.Properties<MemberId>().HaveConversion<MemberIdConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(60);
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    /// <summary>Composite keys (partnership, id) for every root and part that has a configuration.</summary>
    public static void KeyByPartnership(ModelBuilder builder)
    {
        foreach (var type in ConfiguredTypes().Where(t => t.IsAssignableTo(typeof(IPartnershipOwned))))
        {
            var entity = builder.Entity(type);
            entity.HasKey(nameof(IPartnershipOwned.PartnershipId), nameof(AggregateRoot.Id));
            entity.Property(nameof(AggregateRoot.Id)).ValueGeneratedNever();
            if (type.IsAssignableTo(typeof(IVersioned)))
            {
                entity.Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }

            if (type.IsAssignableTo(typeof(AggregateRoot)))
            {
                entity.Ignore(nameof(AggregateRoot.Events));
            }
        }
    }

    /// <summary>Tables and columns in snake case, the same on both providers.</summary>
    public static void NameInSnakeCase(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table)
            {
                entity.SetTableName(Snake(table.Replace("AspNet", "Identity", StringComparison.Ordinal)));
            }

            NameColumns(entity);
            foreach (var key in entity.GetKeys())
            {
                key.SetName(Snake(key.GetName()!));
            }

            foreach (var key in entity.GetForeignKeys())
            {
                key.SetConstraintName(Snake(key.GetConstraintName()!));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(Snake(index.GetDatabaseName()!));
            }
        }
    }

    public static string Snake(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c) && i > 0 && name[i - 1] != '_' && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                words.Append('_');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    private static void NameColumns(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties())
        {
            property.SetColumnName(Snake(property.GetColumnName()));
        }

        NameParts(entity, "");
    }

    // A value of several columns puts its name before theirs, or two of a kind in one table would share them.
    private static void NameParts(IMutableTypeBase type, string prefix)
    {
        foreach (var part in type.GetComplexProperties())
        {
            var name = $"{prefix}{Snake(part.Name)}_";
            foreach (var property in part.ComplexType.GetProperties())
            {
                property.SetColumnName(name + Snake(property.Name));
            }

            NameParts(part.ComplexType, name);
        }
    }

    private static IEnumerable<Type> ConfiguredTypes() =>
        from type in typeof(Conventions).Assembly.GetTypes()
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>)
        select contract.GetGenericArguments()[0];

    private sealed class PartnershipIdConverter() : ValueConverter<PartnershipId, Guid>(id => id.Value, value => new PartnershipId(value));

    private sealed class MemberIdConverter() : ValueConverter<MemberId, Guid>(id => id.Value, value => new MemberId(value));

    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), at => at);
}
