using System.Reflection;
using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Cases;
using CaseReview.Application.Chronologies;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Criteria;
using CaseReview.Application.InformationRequests;
using CaseReview.Application.Notifications;
using CaseReview.Application.People;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Referrals;
using CaseReview.Application.Reports;
using CaseReview.Application.Reviews;
using CaseReview.Application.SignOffs;
using CaseReview.Application.Submissions;
using CaseReview.Application.Timetables;
using CaseReview.Application.UnsavedTexts;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Application.Common;

/// <summary>Registers the application layer: messages, handlers, validators and behaviours, found by one scan.</summary>
public static class ApplicationServices
{
    private static readonly Type[] HandlerTypes = [typeof(IRequestHandler<,>), typeof(INotificationHandler<>)];

    /// <summary>Adds the application layer.</summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        var assembly = typeof(ApplicationServices).Assembly;
        services.AddTransient<ServiceFactory>(p => p.GetService!);
        services.AddTransient<IMediator, Mediator>();
        services.AddScoped<CurrentUser>();
        services.AddScoped<ICurrentUser>(p => p.GetRequiredService<CurrentUser>());
        services.AddScoped<CaseScope>();
        services.AddScoped<CaseWalls>();
        services.AddScoped<IndependenceChecks>();
        services.AddScoped<MeetingDoor>();
        services.AddScoped<MeetingGuests>();
        services.AddScoped<MeetingLetters>();
        services.AddScoped<CaseTimetable>();
        services.AddScoped<Calendars>();
        services.AddSingleton<CalendarShelf>();
        services.AddScoped<LinkProofs>().AddScoped<OwnLinks>();
        services.AddScoped<OwnReturn>();
        services.AddScoped<UnsavedTextKeeper>();
        services.AddScoped<CaseIntake>();
        services.AddScoped<DecisionPath>();
        services.AddScoped<PanelOutcome>();
        services.AddScoped<ReviewDoor>();
        services.AddScoped<OwnReferralForm>();
        services.AddScoped<ReferralForms>();
        services.AddScoped<ReferralFormLetters>();
        services.AddScoped<ReferralLetters>();
        services.AddScoped<ReturnLetters>();
        services.AddScoped<EscalationContacts>();
        services.AddScoped<NotificationRecords>();
        services.AddScoped<ReportReadiness>().AddScoped<ReportPapers>().AddScoped<ReportSources>();
        services.AddScoped<ChronologyWriter>();
        services.AddScoped<ChronologyFiles>();
        services.AddScoped<RequestPeople>();
        services.AddScoped<AccuracyAudience>().AddScoped<AccuracyPlan>().AddScoped<AccuracyLetters>();
        services.AddScoped<SignOffPeople>().AddScoped<NextStep>();

        foreach (var (contract, implementation) in Handlers(assembly))
        {
            services.AddTransient(contract, implementation);
        }

        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(assembly))
        {
            services.AddTransient(found.InterfaceType, found.ValidatorType);
        }

        // The order is the order of the checks: may you, which case, is it well formed.
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(AuthorisationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(CaseScopeBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        return services;
    }

    private static IEnumerable<(Type Contract, Type Implementation)> Handlers(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
        from contract in type.GetInterfaces()
        where contract.IsGenericType && HandlerTypes.Contains(contract.GetGenericTypeDefinition())
        select (contract, type);
}
