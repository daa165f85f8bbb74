using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>Before each save: raises versions, writes an audit entry for every domain event and publishes it, until nothing more happens.</summary>
/// <param name="services">The scope's services; the mediator is asked for late, because its handlers need the context.</param>
/// <param name="clock">The time of the entries.</param>
internal sealed class DomainEventInterceptor(IServiceProvider services, TimeProvider clock) : SaveChangesInterceptor
{
    private static readonly ConcurrentDictionary<Type, Func<IDomainEvent, PartnershipId, DateTimeOffset, INotification>> Wrappers = new();

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = eventData.Context!;
        var raised = new HashSet<AggregateRoot>(ReferenceEqualityComparer.Instance);
        while (TakeEvents(context, raised) is { Count: > 0 } happened)
        {
            foreach (var (root, e) in happened)
            {
                var at = clock.GetUtcNow();
                context.Add(AuditEntry.Of(e, root.PartnershipId, JsonSerializer.Serialize(e, e.GetType(), Json), at));
                await services.GetRequiredService<IMediator>().Publish(Wrap(e, root.PartnershipId, at), cancellationToken);
            }
        }

        RaiseVersions(context, raised);
        return result;
    }

    private static List<(AggregateRoot Root, IDomainEvent Event)> TakeEvents(DbContext context, HashSet<AggregateRoot> raised)
    {
        var roots = context.ChangeTracker.Entries<AggregateRoot>().Select(e => e.Entity).ToList();
        var taken = roots.SelectMany(root => root.TakeEvents().Select(e => (root, e))).ToList();
        raised.UnionWith(taken.Select(t => t.root));
        return taken;
    }

    // A root's version rises with any event it raised, even when only a part of it changed.
    private static void RaiseVersions(DbContext context, HashSet<AggregateRoot> raised)
    {
        foreach (var entry in context.ChangeTracker.Entries<IVersioned>().ToList())
        {
            var touched = entry.State is EntityState.Added or EntityState.Modified || (entry.Entity is AggregateRoot root && raised.Contains(root));
            if (touched && entry.State is not EntityState.Deleted)
            {
                var version = entry.Property(e => e.Version);
                version.CurrentValue = version.OriginalValue + 1;
            }
        }
    }

    private static INotification Wrap(IDomainEvent e, PartnershipId partnership, DateTimeOffset at) =>
        Wrappers.GetOrAdd(e.GetType(), static type =>
        {
            var constructor = typeof(Raised<>).MakeGenericType(type).GetConstructors()[0];
            return (happened, id, when) => (INotification)constructor.Invoke([happened, id, when]);
        })(e, partnership, at);
}
