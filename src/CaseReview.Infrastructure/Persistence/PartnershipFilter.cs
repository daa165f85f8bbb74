using System.Linq.Expressions;
using CaseReview.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>The first wall: a named query filter on everything that belongs to a partnership, added by one loop.</summary>
public static class PartnershipFilter
{
    /// <summary>Name of the filter. Only the isolation tests switch it off, to see the second wall hold.</summary>
    public const string Name = "Partnership";

    internal static void Apply(ModelBuilder builder, CaseReviewDbContext context)
    {
        var current = Expression.Property(Expression.Constant(context, typeof(CaseReviewDbContext)), nameof(CaseReviewDbContext.CurrentPartnership));
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IPartnershipOwned))))
        {
            var row = Expression.Parameter(entity.ClrType, "row");
            var same = Expression.Equal(Expression.Property(row, nameof(IPartnershipOwned.PartnershipId)), current);
            builder.Entity(entity.ClrType).HasQueryFilter(Name, Expression.Lambda(same, row));
        }
    }
}
